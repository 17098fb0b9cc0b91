/** The page that a link opens: the design to look at with what the review says, and a way to keep a copy. */
import { CopyPlus, Infinity as Loop, ListChecks, Maximize, Undo2 } from "lucide-react";
import { useState } from "react";
import type { Diagram } from "../core/document/types.ts";
import { t } from "../core/messages/late.ts";
import { readDesignHash } from "../core/share/link.ts";
import app from "./App.module.css";
import { loadCatalogue } from "./assets.ts";
import { type Composition, reviewOf } from "./compose.ts";
import { AppPartsProvider, useReview } from "./editor-context.tsx";
import { LookingStage } from "./LookingStage.tsx";
import { lookingParts } from "./looking.ts";
import { Problems } from "./problems/Problems.tsx";
import { LinkFault } from "./share/LinkFault.tsx";
import styles from "./share/Share.module.css";
import { CommandButton } from "./toolbar/CommandButton.tsx";
import { Button } from "./ui/Button.tsx";
import { IconSprite } from "./ui/IconSprite.tsx";

/** Below this width (px) the review starts folded away, so that the drawing keeps room. */
const REVIEW_FROM = 1180;

interface SharedPageProps {
  readonly hash: string;
  readonly composition: Composition;
  /** On to the person's own designs. */
  onLeave(): void;
}

export function SharedPage({ hash, composition, onLeave }: SharedPageProps) {
  const { measure } = composition.editor;
  const [read] = useState(() => readDesignHash(hash, { catalogue: loadCatalogue(), measure }));
  if (read.ok) return <Shared design={read.value} composition={composition} onLeave={onLeave} />;
  return (
    <LinkFault problem={read.problems[0]}>
      <Button look="filled" onClick={onLeave}>
        {t("share.leave")}
      </Button>
    </LinkFault>
  );
}

interface SharedProps extends Omit<SharedPageProps, "hash"> {
  readonly design: Diagram;
}

function Shared({ design, composition, onLeave }: SharedProps) {
  const [parts] = useState(() =>
    lookingParts(composition.editor, design, (editor) => reviewOf(editor, composition.house)),
  );
  const [isReviewed, setReviewed] = useState(() => innerWidth >= REVIEW_FROM);
  const [isKept, setKept] = useState(false);
  const keep = async (): Promise<void> => {
    setKept(true);
    const { workspace } = composition;
    await workspace.openNew(design);
    // What opens next is what is on the shelf.
    await workspace.autosave.flush();
    onLeave();
  };
  return (
    <AppPartsProvider value={parts}>
      <div className={app.app}>
        <header className={styles.bar}>
          <span className={styles.mark} aria-hidden="true">
            <Loop />
          </span>
          <span className={styles.what}>{t("share.shared")}</span>
          <h1 className={styles.title}>{design.title}</h1>
          <span className={styles.space} />
          <CommandButton command="zoom-to-fit" look="bare">
            <Maximize />
          </CommandButton>
          <ReviewButton isShown={isReviewed} onShow={setReviewed} />
          <Button className={styles.leave} aria-label={t("share.leave")} onClick={onLeave}>
            <Undo2 />
            <span>{t("share.leave")}</span>
          </Button>
          <Button look="filled" disabled={isKept} onClick={() => void keep()}>
            <CopyPlus />
            {t("share.keep")}
          </Button>
        </header>
        <div className={app.body}>
          <LookingStage />
          {isReviewed && (
            <aside className={app.panel} aria-label={t("share.review")}>
              <div className={app.tabPanel}>
                <Problems />
              </div>
            </aside>
          )}
        </div>
      </div>
      <IconSprite />
    </AppPartsProvider>
  );
}

interface ReviewButtonProps {
  readonly isShown: boolean;
  onShow(shown: boolean): void;
}

function ReviewButton({ isShown, onShow }: ReviewButtonProps) {
  const count = useReview(({ findings }) => findings.length);
  return (
    <Button
      className={styles.findings}
      aria-pressed={isShown}
      aria-label={t("share.findings", { count })}
      onClick={() => onShow(!isShown)}
    >
      <ListChecks />
      <span>{t("share.findings", { count })}</span>
    </Button>
  );
}
