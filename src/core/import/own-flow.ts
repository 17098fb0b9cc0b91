/** What flows along an arrow that we wrote, by its words and its stroke. */
import { findKind, isKindId, KINDS, type KindId, MODES, type Mode } from "../catalogue/kinds.ts";
import type { ForeignEdge } from "./foreign-drawing.ts";

export type OwnFlow = Pick<ForeignEdge, "kind" | "mode" | "label">;

const STROKES: ReadonlyMap<string, Mode> = new Map([
  ["normal", "sync"],
  ["dotted", "async"],
  ["thick", "batch"],
]);

/** `clicks (events)`, or the name of what flows alone. */
export function ownFlow(words: string, stroke: string): OwnFlow {
  const mode = STROKES.get(stroke);
  for (const { id, name } of KINDS) {
    const after = ` (${name})`;
    if (words === name) return flow(id, mode, "");
    if (words.endsWith(after)) return flow(id, mode, words.slice(0, -after.length));
  }
  return flow(undefined, mode, words);
}

/** What the data beside an arrow of ours say. `shown` are its words where they are but the name of what flows. */
export function flowInData(
  words: string,
  {
    kind,
    mode,
    shown,
  }: { readonly kind?: string; readonly mode?: string; readonly shown?: string },
): OwnFlow {
  const known = kind !== undefined && isKindId(kind) ? kind : undefined;
  return flow(
    known,
    MODES.find((one) => one === mode),
    words === shown ? "" : words,
  );
}

/** What flows, in that mode unless it is the kind's own, with the person's words if there are any. */
function flow(kind: KindId | undefined, mode: Mode | undefined, label: string): OwnFlow {
  const usual = kind === undefined ? "sync" : findKind(kind)?.mode;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(mode === undefined || mode === usual ? {} : { mode }),
    ...(label === "" ? {} : { label }),
  };
}
