/** Which kinds of line a picture has, and their names. */
import { findKind, KINDS, type KindId, MODES } from "../catalogue/kinds.ts";
import { t } from "../messages/index.ts";
import { type EdgeLook, edgeLook } from "./edge-look.ts";

interface Drawn {
  readonly kind: KindId | undefined;
  readonly look: EdgeLook;
}

/** One entry for every kind and mode there is; the mode is said where it is not the kind's own. */
export function legendOf(edges: readonly Drawn[]): readonly { text: string; look: EdgeLook }[] {
  const used = new Set(edges.map(({ kind, look }) => `${kind} ${look.mode}`));
  return KINDS.flatMap(({ id }) =>
    MODES.filter((mode) => used.has(`${id} ${mode}`)).map((mode) => {
      const look = edgeLook({ kind: id, mode });
      return { text: nameOf(id, look), look };
    }),
  );
}

function nameOf(id: KindId, { mode }: EdgeLook): string {
  const kind = findKind(id);
  const name = kind?.name ?? id;
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return kind?.mode === mode ? capital : t("drawing.kindInMode", { kind: capital, mode });
}
