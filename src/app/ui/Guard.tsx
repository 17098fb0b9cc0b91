/** Keeps a fault in one part of the page, or one that cannot be loaded, from taking the others with it. */
import { Component, type ReactNode, Suspense } from "react";
import { createPortal } from "react-dom";
import { t } from "../../core/messages/index.ts";
import { useParts } from "../editor-context.tsx";
import { Button } from "./Button.tsx";
import styles from "./Notices.module.css";

interface GuardProps {
  /** What the part shows; of something else it is tried again. */
  readonly about?: unknown;
  readonly children: ReactNode;
}

export class Guard extends Component<GuardProps, { readonly broken: boolean }> {
  static getDerivedStateFromError = () => ({ broken: true });

  override readonly state = { broken: false };

  override componentDidUpdate({ about }: GuardProps): void {
    if (this.state.broken && about !== this.props.about) this.#again();
  }

  readonly #again = (): void => this.setState({ broken: false });

  override render(): ReactNode {
    return this.state.broken ? <Broken onAgain={this.#again} /> : this.props.children;
  }
}

/** A part that may come late, and that fails alone. */
export const Apart = (props: GuardProps) => (
  <Guard about={props.about}>
    <Suspense>{props.children}</Suspense>
  </Guard>
);

/** What must be at hand when nothing more can be loaded. */
function Broken({ onAgain }: { readonly onAgain: () => void }) {
  const { editor, shell } = useParts();
  // The part may have stood where everything is moved and scaled with the drawing.
  return createPortal(
    <div className={styles.broken} role="alert">
      <p>{t("shell.broken")}</p>
      {!editor.readOnly && <Button onClick={shell.saveToFile}>{t("commands.saveFile")}</Button>}
      <Button onClick={onAgain}>{t("shell.again")}</Button>
    </div>,
    document.body,
  );
}
