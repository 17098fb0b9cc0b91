/** The interviewer: the task, what was asked and answered, what she asks herself, hints, and a field to ask in. */
import { ChevronDown, SendHorizontal } from "lucide-react";
import { type SyntheticEvent, useMemo } from "react";
import { useStore } from "zustand";
import { t } from "../../core/messages/late.ts";
import { useEditor, useReview } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import type { Conductor } from "./conductor.ts";
import styles from "./Interviewer.module.css";
import { FollowUp, HintCard, QuestionAndAnswer } from "./Talk.tsx";
import { type TalkEntry, talkOf } from "./talk-order.ts";

/** As long as a question that the case reads. */
const LONGEST = 1_000;

interface InterviewerProps {
  readonly conductor: Conductor;
}

export function Interviewer({ conductor }: InterviewerProps) {
  const { practice } = useEditor();
  const session = useStore(practice, (state) => state.session);
  const talking = useStore(practice, (state) => state.talking);
  // What was hinted at may have been mended since.
  useReview((state) => state.held);
  const talk = useMemo(() => (session ? talkOf(session) : []), [session]);
  const reference = conductor.known?.reference;
  if (!session || !reference || !talking) return null;
  const ask = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const question = new FormData(event.currentTarget).get("question");
    if (typeof question === "string" && question.trim() !== "") conductor.ask(question.trim());
    event.currentTarget.reset();
  };
  return (
    <aside className={styles.card} aria-label={t("session.interviewer")} data-pane>
      <header className={styles.header}>
        <h2>{t("session.interviewer")}</h2>
        <Button
          look="bare"
          aria-label={t("session.fold")}
          title={t("session.fold")}
          onClick={() => practice.setState({ talking: false })}
        >
          <ChevronDown />
        </Button>
      </header>
      <div className={styles.talk} role="log" aria-label={t("session.interviewer")}>
        <p className={styles.said}>{reference.brief?.question ?? reference.about?.summary}</p>
        {talk.map((entry) => (
          <Entry key={entry.key} entry={entry} conductor={conductor} />
        ))}
        <div key={talk.length} ref={comeIntoSight} />
      </div>
      <form className={styles.form} onSubmit={ask}>
        <input
          name="question"
          aria-label={t("session.askLabel")}
          placeholder={t("session.askHint")}
          autoComplete="off"
          maxLength={LONGEST}
        />
        <Button type="submit" look="filled" aria-label={t("session.ask")} title={t("session.ask")}>
          <SendHorizontal />
        </Button>
      </form>
    </aside>
  );
}

interface EntryProps extends InterviewerProps {
  readonly entry: TalkEntry;
}

function Entry({ entry, conductor }: EntryProps) {
  switch (entry.kind) {
    case "asked":
      return <QuestionAndAnswer asked={entry.asked} reference={conductor.known?.reference} />;
    case "raised":
      return <FollowUp entry={entry} conductor={conductor} />;
    case "hint":
      return <HintCard hint={entry.hint} conductor={conductor} />;
  }
}

/** What was said last is seen. */
function comeIntoSight(end: HTMLElement | null): void {
  end?.scrollIntoView({ block: "nearest" });
}
