/** Keeps a fault in one part of the page, or one that cannot be loaded, from taking the others with it. */
import { Component, type ReactNode } from "react";
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

/** What must be at hand when nothing more can be loaded. */
function Broken({ onAgain }: { readonly onAgain: () => void }) {
  const { shell } = useParts();
  return (
    <div className={styles.broken} role="alert">
      <p>{t("shell.broken")}</p>
      <Button onClick={shell.saveToFile}>{t("commands.saveFile")}</Button>
      <Button onClick={onAgain}>{t("shell.again")}</Button>
    </div>
  );
}
