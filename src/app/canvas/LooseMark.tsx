/** A loose mark; what draws it is loaded with the tools, or with the first mark there is. */
import type { NodeProps } from "@xyflow/react";
import { type ComponentType, useState } from "react";
import { Apart } from "../ui/Guard.tsx";
import { latePart } from "../ui/late-part.ts";
import type { BoxNode } from "./flow-nodes.ts";

type Mark = ComponentType<NodeProps<BoxNode>>;

let loaded: Mark | undefined;

/** Once this is done, a new mark can be written in without a moment's delay. */
export async function loadMarks(): Promise<Mark> {
  const { MarkBox } = await import("./marks/MarkBox.tsx");
  loaded = MarkBox;
  return MarkBox;
}

const LazyMark = latePart(loadMarks);

export function LooseMark(props: NodeProps<BoxNode>) {
  const [Drawn] = useState(() => loaded ?? LazyMark);
  return (
    <Apart>
      <Drawn {...props} />
    </Apart>
  );
}
