/** The tour: one paragraph after the other, while the picture builds up behind it. */
import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { t } from "../../core/messages/index.ts";
import { currentStep } from "../../editor/tour.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./TourCard.module.css";

interface TourCardProps {
  /** Over the canvas, where there is no panel to stand in. */
  readonly floating?: boolean;
}

export function TourCard({ floating = false }: TourCardProps) {
  const editor = useEditor();
  const step = useEditorState(currentStep);
  const at = useEditorState(({ tourStep }) => tourStep ?? 0);
  const count = useEditorState(({ document }) => document.tour?.length ?? 0);
  const card = useRef<HTMLElement>(null);
  // The keys of the tour work at once, and a screen reader is led to the text.
  useEffect(() => card.current?.focus(), []);

  const isLast = at === count - 1;
  const go = (to: number) => editor.tellStep(to === count ? undefined : to);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowRight" || event.key === "PageDown") go(at + 1);
    else if (event.key === "ArrowLeft" || event.key === "PageUp") go(at - 1);
    else if (event.key === "Home") go(0);
    else if (event.key === "End") go(count - 1);
    else if (event.key === "Escape") editor.tellStep(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section
      ref={card}
      className={styles.card}
      data-floating={floating}
      tabIndex={-1}
      aria-label={t("tour.label")}
      onKeyDown={onKeyDown}
    >
      <div aria-live="polite">
        <p className={styles.count}>{t("tour.step", { step: at + 1, count })}</p>
        <h2 className={styles.title}>{step?.title}</h2>
        <p className={styles.text}>{step?.text}</p>
      </div>
      <footer className={styles.actions}>
        <progress className={styles.progress} value={at + 1} max={count} aria-hidden="true" />
        <Button
          look="bare"
          aria-label={t("tour.end")}
          title={t("tour.end")}
          onClick={() => editor.tellStep(undefined)}
        >
          <X />
        </Button>
        <Button
          aria-label={t("tour.back")}
          title={t("tour.back")}
          disabled={at === 0}
          onClick={() => go(at - 1)}
        >
          <ChevronLeft />
        </Button>
        <Button look="filled" onClick={() => go(at + 1)}>
          {t(isLast ? "tour.finish" : "tour.next")}
          <ChevronRight />
        </Button>
      </footer>
    </section>
  );
}
