/** Single things that were said in an interview, with what can be done about each. */
import { Check, ClipboardList, WandSparkles } from "lucide-react";
import { setRequirement } from "../../core/document/edit.ts";
import { STEPS } from "../../core/document/steps.ts";
import type { Diagram } from "../../core/document/types.ts";
import { buildGraph } from "../../core/graph/graph.ts";
import type { Finding } from "../../core/lint/rule.ts";
import { isUnanswered } from "../../core/lint/sheet.ts";
import { t } from "../../core/messages/late.ts";
import type { Asked, Hint } from "../../core/practice/session.ts";
import { stepOfFinding } from "../../core/practice/step-map.ts";
import { applyFix } from "../../editor/apply-fix.ts";
import { useEditor, useEditorState, useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import type { Conductor } from "./conductor.ts";
import styles from "./Interviewer.module.css";
import type { RaisedEntry } from "./talk-order.ts";

interface QuestionProps {
  readonly asked: Asked;
  readonly reference: Diagram | undefined;
}

export function QuestionAndAnswer({ asked, reference }: QuestionProps) {
  const { question, answer, source } = asked;
  return (
    <>
      <p className={styles.mine}>{question}</p>
      <div className={styles.said}>
        <p>{answer ?? t("session.yours")}</p>
        {answer !== undefined && (
          <small>
            {source === undefined ? t("session.illustrative") : t("session.source", { source })}
          </small>
        )}
        <PutOnSheet asked={asked} reference={reference} />
      </div>
    </>
  );
}

/** A figure that the interviewer gave needs not be typed again. */
function PutOnSheet({ asked: { field }, reference }: QuestionProps) {
  const editor = useEditor();
  const isOpen = useEditorState(
    ({ document }) => field !== undefined && isUnanswered(document, field),
  );
  const told = field && reference?.requirements[field];
  if (field === undefined || told === undefined) return null;
  if (!isOpen)
    return (
      <small className={styles.done}>
        <Check />
        {t("session.isPut")}
      </small>
    );
  const value = { value: told.value, source: t("session.interviewerSaid") };
  return (
    <Button onClick={() => editor.change((document) => setRequirement(document, field, value))}>
      <ClipboardList />
      {t("session.put")}
    </Button>
  );
}

interface FollowUpProps {
  readonly entry: RaisedEntry;
  readonly conductor: Conductor;
}

export function FollowUp({ entry: { raised, index }, conductor }: FollowUpProps) {
  return (
    <div className={styles.raised}>
      <b>{t("session.followUp")}</b>
      <p>{raised.question}</p>
      {!raised.answered && (
        <Button onClick={() => conductor.tell({ type: "answered", index })}>
          <Check />
          {t("session.answered")}
        </Button>
      )}
      {raised.answered && raised.listenFor !== undefined && (
        <small>{t("session.listenFor", { text: raised.listenFor })}</small>
      )}
    </div>
  );
}

interface HintCardProps {
  readonly hint: Hint;
  readonly conductor: Conductor;
}

export function HintCard({ hint, conductor }: HintCardProps) {
  const finding = conductor.findings().find(({ rule }) => rule === hint.rule);
  return (
    <div className={styles.hint}>
      <b>{t("session.hintStage", { stage: hint.stage })}</b>
      {finding ? <HintWords hint={hint} finding={finding} /> : <p>{t("session.hintDone")}</p>}
      {finding && hint.stage < 3 && (
        <Button onClick={() => conductor.tell({ type: "hint", rule: hint.rule })}>
          {t("session.hintMore")}
        </Button>
      )}
    </div>
  );
}

function HintWords({ hint, finding }: { readonly hint: Hint; readonly finding: Finding }) {
  const { editor, view, showField } = useParts();
  const [fix] = finding.fixes;
  const { field } = finding;
  if (hint.stage === 1) {
    const graph = buildGraph(editor.document(), editor.catalogue);
    const step = STEPS.find(({ id }) => id === stepOfFinding(finding, graph))?.name ?? "";
    return <p>{t("session.hintStep", { step })}</p>;
  }
  if (hint.stage === 2) return <p>{finding.title}</p>;
  return (
    <>
      <p>{finding.title}</p>
      <p className={styles.where}>{finding.message}</p>
      {fix && (
        <Button onClick={() => view.keepInView(applyFix(editor, fix))}>
          <WandSparkles />
          {fix.title}
        </Button>
      )}
      {!fix && field !== undefined && (
        <Button onClick={() => showField(field)}>{t("session.hintField")}</Button>
      )}
    </>
  );
}
