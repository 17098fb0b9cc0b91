/** Keeps a fault in one part of the page, or one that cannot be loaded, from taking the others with it. */
import { Component, type ReactNode, Suspense, useEffect } from "react";
import { createPortal } from "react-dom";
import { t } from "../../core/messages/index.ts";
import { useParts } from "../editor-context.tsx";
import { Button } from "./Button.tsx";
import { PartMissing } from "./late-part.ts";
import styles from "./Notices.module.css";

interface GuardProps {
  /** What the part shows; of something else it is tried again. */
  readonly about?: unknown;
  readonly children: ReactNode;
}

interface GuardState {
  readonly fault?: { readonly error: unknown } | undefined;
}

export class Guard extends Component<GuardProps, GuardState> {
  static getDerivedStateFromError = (error: unknown): GuardState => ({ fault: { error } });

  override readonly state: GuardState = {};

  override componentDidCatch(error: unknown): void {
    if (error instanceof PartMissing) error.renew();
  }

  override componentDidUpdate({ about }: GuardProps): void {
    if (this.state.fault && about !== this.props.about) this.#again();
  }

  readonly #again = (): void => this.setState({ fault: undefined });

  override render(): ReactNode {
    const { fault } = this.state;
    return fault ? <Broken error={fault.error} onAgain={this.#again} /> : this.props.children;
  }
}

interface ApartProps extends GuardProps {
  /** What stands there while the part comes. */
  readonly fallback?: ReactNode;
}

/** A part that may come late, and that fails alone. */
export const Apart = ({ about, fallback, children }: ApartProps) => (
  <Guard about={about}>
    <Suspense fallback={fallback}>{children}</Suspense>
  </Guard>
);

/** What is tried again together: when one part can be loaded, others that could not may be as well. */
const waiting = new Set<() => void>();

interface BrokenProps {
  readonly error: unknown;
  readonly onAgain: () => void;
}

/** What must be at hand when nothing more can be loaded. */
function Broken({ error, onAgain }: BrokenProps) {
  const { editor, shell, reload } = useParts();
  const missing = error instanceof PartMissing;
  useEffect(() => {
    waiting.add(onAgain);
    return () => void waiting.delete(onAgain);
  }, [onAgain]);
  // The part may have stood where everything is moved and scaled with the drawing.
  return createPortal(
    <div className={styles.broken} role="alert">
      <p>{t(missing ? "shell.missing" : "shell.broken")}</p>
      {!editor.readOnly && <Button onClick={shell.saveToFile}>{t("commands.saveFile")}</Button>}
      <Button onClick={() => waiting.forEach((again) => again())}>{t("shell.again")}</Button>
      {missing && error.isPageThere && <Button onClick={reload}>{t("shell.reload")}</Button>}
    </div>,
    document.body,
  );
}
