/** The seven steps beside the canvas: how far each is, and the open one in full. */
import { Check } from "lucide-react";
import { useMemo } from "react";
import { useStore } from "zustand";
import { STEPS, type StepId } from "../../core/document/steps.ts";
import { buildGraph } from "../../core/graph/graph.ts";
import type { LateKey } from "../../core/messages/late.ts";
import { t } from "../../core/messages/late.ts";
import { FOUR_STEPS, type FourStepId } from "../../core/practice/step-map.ts";
import { type StepMark, type StepView, stepViews } from "../../core/practice/step-views.ts";
import { useEditor, useEditorState, useReview } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import { StepDetails } from "./StepDetails.tsx";
import styles from "./Steps.module.css";

/** One stop of the rail: a step, or the steps that count as one. */
interface Stop {
  readonly id: string;
  readonly name: string;
  readonly views: readonly StepView[];
}

const FOUR_NAMES: Readonly<Record<FourStepId, LateKey>> = {
  problem: "practice.problem",
  data: "practice.dataPart",
  model: "practice.modelPart",
  production: "practice.production",
};

export function Steps() {
  const editor = useEditor();
  const { step, four } = useStore(editor.practice);
  const document = useEditorState((state) => state.document);
  const findings = useReview((state) => state.findings);
  const stops = useMemo(() => {
    const views = stepViews(document, buildGraph(document, editor.catalogue), findings);
    return four ? fourStops(views) : sevenStops(views);
  }, [document, findings, editor, four]);
  const open = Math.max(
    0,
    stops.findIndex(({ views }) => views.some(({ id }) => id === step)),
  );
  const go = (to: number) => {
    const next = stops[to]?.views[0]?.id;
    if (next !== undefined) editor.practice.setState({ step: next });
  };
  return (
    <div className={styles.steps}>
      <CountAs four={four} onChange={(next) => editor.practice.setState({ four: next })} />
      <ol className={styles.rail}>
        {stops.map((stop, index) => (
          <li key={stop.id} className={styles.stop} data-mark={markOf(stop)}>
            <button
              type="button"
              className={styles.head}
              aria-expanded={index === open}
              onClick={() => go(index)}
            >
              <i className={styles.mark} aria-hidden="true">
                {markOf(stop) === "settled" ? <Check /> : index + 1}
              </i>
              <b>{stop.name}</b>
              <small>{t(`practice.${markOf(stop)}`)}</small>
            </button>
            {index === open && (
              <div className={styles.body}>
                {stop.views.map((view) => (
                  <StepDetails key={view.id} view={view} titled={stop.views.length > 1} />
                ))}
                <footer className={styles.moves}>
                  <Button disabled={index === 0} onClick={() => go(index - 1)}>
                    {t("practice.previous")}
                  </Button>
                  <Button disabled={index === stops.length - 1} onClick={() => go(index + 1)}>
                    {t("practice.next")}
                  </Button>
                </footer>
              </div>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface CountAsProps {
  readonly four: boolean;
  onChange(four: boolean): void;
}

function CountAs({ four, onChange }: CountAsProps) {
  return (
    <div className={styles.countAs} role="group" aria-label={t("practice.countAs")}>
      <Button aria-pressed={!four} onClick={() => onChange(false)}>
        {t("practice.seven")}
      </Button>
      <Button aria-pressed={four} onClick={() => onChange(true)}>
        {t("practice.four")}
      </Button>
    </div>
  );
}

const nameOf = (step: StepId): string => STEPS.find(({ id }) => id === step)?.name ?? step;

const sevenStops = (views: readonly StepView[]): readonly Stop[] =>
  views.map((view) => ({ id: view.id, name: nameOf(view.id), views: [view] }));

const fourStops = (views: readonly StepView[]): readonly Stop[] =>
  FOUR_STEPS.map(({ id, steps }) => ({
    id: `four ${id}`,
    name: t(FOUR_NAMES[id]),
    views: views.filter((view) => steps.some((step) => step === view.id)),
  }));

/** Steps that count as one are settled together. */
function markOf({ views }: Stop): StepMark {
  const marks = new Set(views.map(({ mark }) => mark));
  const [mark] = marks;
  return marks.size === 1 && mark !== undefined ? mark : "begun";
}
