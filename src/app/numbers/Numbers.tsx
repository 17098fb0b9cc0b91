/** What the design comes to in numbers: time to the answer, load and replicas, and the back of the envelope. */
import { buildGraph } from "../../core/graph/graph.ts";
import { t } from "../../core/messages/late.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import { CapacitySection } from "./CapacitySection.tsx";
import { DependableSection } from "./DependableSection.tsx";
import { EnvelopeSection } from "./EnvelopeSection.tsx";
import { LatencySection } from "./LatencySection.tsx";
import { WhatIfSection } from "./WhatIfSection.tsx";
import styles from "./Numbers.module.css";

export function Numbers() {
  const { catalogue } = useEditor();
  const document = useEditorState((state) => state.document);
  const graph = buildGraph(document, catalogue);
  return (
    <div className={styles.numbers}>
      <LatencySection graph={graph} />
      <WhatIfSection graph={graph} />
      <CapacitySection graph={graph} />
      <DependableSection graph={graph} />
      <EnvelopeSection graph={graph} />
      <p className={styles.note}>{t("numbers.assumes")}</p>
    </div>
  );
}
