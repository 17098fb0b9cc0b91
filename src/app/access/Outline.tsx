/** The design as text: a list to read, whose names lead to the boxes. */
import { useMemo } from "react";
import { t } from "../../core/messages/late.ts";
import { type OutlineBox, type OutlineEdge, outlineOf } from "../../core/outline/outline.ts";
import { useEditorState, useParts, useReview } from "../editor-context.tsx";
import { Modal } from "../ui/Modal.tsx";
import styles from "./Outline.module.css";

export function Outline({ onClose }: { readonly onClose: () => void }) {
  const { editor, view } = useParts();
  const document = useEditorState((state) => state.document);
  const findings = useReview((state) => state.findings);
  const lanes = useMemo(
    () => outlineOf(document, editor.catalogue, findings),
    [document, editor, findings],
  );
  const goTo = (id: string) => {
    onClose();
    editor.select([id]);
    const edge = document.edges.find((line) => line.id === id);
    // When the dialog has gone, and with it its hold on the keyboard.
    requestAnimationFrame(() => view.follow(edge ? [edge.source, edge.target] : [id], id));
  };
  return (
    <Modal title={t("aids.outlineTitle", { title: document.title })} width={640} onClose={onClose}>
      <div className={styles.outline}>
        {lanes.length === 0 && <p>{t("aids.outlineEmpty")}</p>}
        {lanes.map(({ name, boxes }) => (
          <section key={name ?? ""}>
            {(name !== undefined || lanes.length > 1) && <h3>{name ?? t("aids.outlineNoLane")}</h3>}
            <ul>
              {boxes.map((box) => (
                <Box key={box.id} box={box} onGo={goTo} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Modal>
  );
}

interface BoxProps {
  readonly box: OutlineBox;
  onGo(id: string): void;
}

function Box({ box, onGo }: BoxProps) {
  const { id, name, what, inside, incoming, outgoing, findings } = box;
  const about = [
    what,
    inside === undefined ? undefined : t("aids.outlineInside", { name: inside }),
  ];
  const words = about.filter((part) => part !== undefined).join(", ");
  return (
    <li>
      <button type="button" className={styles.box} onClick={() => onGo(id)}>
        {name}
        {words !== "" && <small> {words}</small>}
      </button>
      {(incoming.length > 0 || outgoing.length > 0 || findings.length > 0) && (
        <ul>
          {incoming.map((edge) => (
            <Line key={edge.id} edge={edge} way="from" onGo={onGo} />
          ))}
          {outgoing.map((edge) => (
            <Line key={edge.id} edge={edge} way="to" onGo={onGo} />
          ))}
          {findings.map(({ title, severity }) => (
            <li key={title} className={styles.finding} data-severity={severity}>
              <b>{t(`severity.${severity}`)}</b> {title}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface LineProps {
  readonly edge: OutlineEdge;
  readonly way: "from" | "to";
  onGo(id: string): void;
}

function Line({ edge, way, onGo }: LineProps) {
  return (
    <li>
      <button type="button" className={styles.line} onClick={() => onGo(edge.id)}>
        {t(way === "from" ? "aids.outlineFrom" : "aids.outlineTo", { name: edge.other })}
        <small> {edge.kind ?? t("canvas.noKind")}</small>
      </button>
    </li>
  );
}
