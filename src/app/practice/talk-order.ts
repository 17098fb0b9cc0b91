/** What was said in an interview, in the order in which it was said. */
import type { Asked, Hint, Raised, Session } from "../../core/practice/session.ts";

interface Said {
  readonly key: string;
  readonly at: number;
}

export interface RaisedEntry extends Said {
  readonly kind: "raised";
  readonly raised: Raised;
  /** Its place among the questions that were raised. */
  readonly index: number;
}

export type TalkEntry =
  | (Said & { readonly kind: "asked"; readonly asked: Asked })
  | RaisedEntry
  | (Said & { readonly kind: "hint"; readonly hint: Hint });

export function talkOf({ asked, raised, hints }: Session): readonly TalkEntry[] {
  const entries: readonly TalkEntry[] = [
    ...asked.map((one, index) => ({
      kind: "asked" as const,
      key: `asked ${index}`,
      at: one.at,
      asked: one,
    })),
    ...raised.map((one, index) => ({
      kind: "raised" as const,
      key: `raised ${index}`,
      at: one.at,
      raised: one,
      index,
    })),
    ...hints.map((hint) => ({
      kind: "hint" as const,
      key: `hint ${hint.rule}`,
      at: hint.at,
      hint,
    })),
  ];
  return entries.toSorted((a, b) => a.at - b.at);
}
