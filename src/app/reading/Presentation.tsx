/** The drawing alone in the window, step by step: the tour where there is one, else lane by lane. */
import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { t } from "../../core/messages/late.ts";
import { slidesOf } from "../../editor/slides.ts";
import { useEditorState, useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Reading.module.css";

const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowRight", 1],
  ["ArrowDown", 1],
  ["PageDown", 1],
  [" ", 1],
  ["Enter", 1],
  ["ArrowLeft", -1],
  ["ArrowUp", -1],
  ["PageUp", -1],
  ["Backspace", -1],
  ["Home", Number.NEGATIVE_INFINITY],
  ["End", Number.POSITIVE_INFINITY],
]);

export function Presentation() {
  const { editor, view } = useParts();
  const document = useEditorState((state) => state.document);
  const slides = useMemo(() => slidesOf(document), [document]);
  const [at, setAt] = useState(0);
  const stage = useRef<HTMLDivElement>(null);
  const slide = slides[at];
  const end = () => editor.reading.setState({ presenting: false });
  const go = (by: number) => setAt(Math.min(slides.length - 1, Math.max(0, at + by)));

  useEffect(() => {
    stage.current?.focus();
    return () => {
      editor.tellStep(undefined);
      editor.reading.setState({ lit: undefined });
      afterLayout(() => view.fit());
    };
  }, [editor, view]);
  useEffect(() => {
    if (!slide) return;
    editor.select([]);
    editor.tellStep(slide.tourStep);
    editor.reading.setState({ lit: slide.lit });
    // The canvas has just been given the whole window.
    afterLayout(() => (slide.lit ? view.reveal([...slide.lit]) : view.fit()));
  }, [editor, view, slide]);

  const onKeyDown = (event: KeyboardEvent) => {
    const by = STEPS.get(event.key);
    if (event.key === "Escape") end();
    else if (by !== undefined && !isButtonPress(event)) go(by);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={stage}
      className={styles.presentation}
      role="dialog"
      aria-modal="true"
      aria-label={t("reading.presentation")}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className={styles.next} aria-hidden="true" onClick={() => go(1)} />
      <footer className={styles.caption}>
        <div className={styles.words} aria-live="polite">
          <h2>{slide?.title}</h2>
          {slide?.text !== "" && <p>{slide?.text}</p>}
        </div>
        <div className={styles.moves}>
          <span className={styles.count}>
            {t("reading.slide", { at: at + 1, count: slides.length })}
          </span>
          <Button
            aria-label={t("reading.back")}
            title={t("reading.back")}
            disabled={at === 0}
            onClick={() => go(-1)}
          >
            <ChevronLeft />
          </Button>
          <Button
            aria-label={t("reading.forward")}
            title={t("reading.forward")}
            disabled={at === slides.length - 1}
            onClick={() => go(1)}
          >
            <ChevronRight />
          </Button>
          <Button look="bare" aria-label={t("reading.end")} title={t("reading.end")} onClick={end}>
            <X />
          </Button>
        </div>
      </footer>
    </div>
  );
}

const afterLayout = (work: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(work));
};

/** Enter and Space on a button press it. */
const isButtonPress = ({ key, target }: KeyboardEvent): boolean =>
  (key === " " || key === "Enter") && target instanceof HTMLButtonElement;
