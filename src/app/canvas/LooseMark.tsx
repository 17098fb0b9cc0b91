/** A loose mark; what draws it is loaded with the tools, or with the first mark there is. */
import type { NodeProps } from "@xyflow/react";
import { type ComponentType, lazy, Suspense, useState } from "react";
import type { BoxNode } from "./flow-nodes.ts";

type Mark = ComponentType<NodeProps<BoxNode>>;

let loaded: Mark | undefined;

/** Once this is done, a new mark can be written in without a moment's delay. */
export async function loadMarks(): Promise<{ default: Mark }> {
  const { MarkBox } = await import("./marks/MarkBox.tsx");
  loaded = MarkBox;
  return { default: MarkBox };
}

const LazyMark = lazy(loadMarks);

export function LooseMark(props: NodeProps<BoxNode>) {
  const [Drawn] = useState(() => loaded ?? LazyMark);
  return (
    <Suspense>
      <Drawn {...props} />
    </Suspense>
  );
}
