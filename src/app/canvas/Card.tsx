/** A component's box: icon in a tinted square, label, and what it is beneath. */
import { Handle, type NodeProps, Position } from "@xyflow/react";
import { memo, useMemo, useState } from "react";
import { ANYTHING } from "../../core/catalogue/anything.ts";
import { boxLines } from "../../core/scene/box.ts";
import { tourStageOf } from "../../editor/tour.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Badge } from "./Badge.tsx";
import { useCanvas } from "./canvas-context.ts";
import styles from "./Card.module.css";
import type { BoxNode } from "./flow-nodes.ts";
import { RenameField } from "./RenameField.tsx";

export const Card = memo(function Card({ data: { node }, selected }: NodeProps<BoxNode>) {
  const { catalogue, measure, readOnly } = useEditor();
  const { far } = useCanvas();
  const [hovered, setHovered] = useState(false);
  const stage = useEditorState((state) => tourStageOf(state, node.id));
  const renaming = useEditorState((state) => state.renaming === node.id);
  const component = catalogue.find(node.component) ?? ANYTHING;
  const lines = useMemo(() => boxLines(node, catalogue, measure), [node, catalogue, measure]);

  if (far) {
    return (
      <div
        className={styles.far}
        data-hue={node.colour ?? component.hue}
        data-selected={selected}
        data-tour={stage}
      >
        <Badge id={node.id} />
      </div>
    );
  }
  return (
    <div
      className={styles.card}
      data-folded={node.collapsed}
      data-colour={node.colour}
      data-emphasis={node.emphasis}
      data-hue={node.colour ?? component.hue}
      data-selected={selected}
      data-tour={stage}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
    >
      <span className="tile">
        <Icon name={component.icon} />
      </span>
      <span className={styles.words}>
        {renaming ? (
          <RenameField node={node} />
        ) : (
          <b className={styles.title}>
            {lines.title.map((line, index) => (
              // Lines are text cut in order; their place is all the identity they have.
              <span key={index}>{line}</span>
            ))}
          </b>
        )}
        {lines.subtitle !== "" && <small className={styles.subtitle}>{lines.subtitle}</small>}
      </span>
      <Badge id={node.id} />
      {(hovered || selected) && node.collapsed !== true && !readOnly && <Border />}
    </div>
  );
});

const SIDES = [
  { id: "t", position: Position.Top },
  { id: "r", position: Position.Right },
  { id: "b", position: Position.Bottom },
  { id: "l", position: Position.Left },
] as const;

/** Four strips along the border, each the start of a connection. */
function Border() {
  return SIDES.map(({ id, position }) => (
    <Handle key={id} id={id} type="source" position={position} className={styles.side ?? ""} />
  ));
}
