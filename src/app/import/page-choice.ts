/** Which page of a file the person is asked for; nothing while there is none to choose. */
import { createStore } from "zustand/vanilla";

interface PageQuestion {
  readonly names: readonly string[];
  answer(page: number | undefined): void;
}

export const pageQuestion = createStore<{ readonly open?: PageQuestion }>(() => ({}));

/** Asks, and answers with the place of the page; with nothing where the person chose none. */
export const choosePage = (names: readonly string[]): Promise<number | undefined> =>
  new Promise((resolve) => {
    const answer = (page: number | undefined): void => {
      pageQuestion.setState({}, true);
      resolve(page);
    };
    // Another file came before the last was answered: its first page will do.
    pageQuestion.getState().open?.answer(undefined);
    pageQuestion.setState({ open: { names, answer } }, true);
  });
