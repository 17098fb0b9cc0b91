/** A loose mark; what draws it is loaded with the first there is. */
import type { NodeProps } from "@xyflow/react";
import { lazy, Suspense } from "react";
import type { BoxNode } from "./flow-nodes.ts";

const MarkBox = lazy(async () => ({ default: (await import("./marks/MarkBox.tsx")).MarkBox }));

export const LooseMark = (props: NodeProps<BoxNode>) => (
  <Suspense>
    <MarkBox {...props} />
  </Suspense>
);
