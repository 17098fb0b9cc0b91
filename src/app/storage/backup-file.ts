/** The file that holds the whole shelf: its shape, read from what may be anybody's. */
import * as v from "valibot";
import { parseDiagram } from "../../core/document/parse.ts";
import type { Diagram } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import { failure, type Result, success } from "../../core/problem.ts";
import { ORIGINS } from "../versions.ts";

const FORMAT = "loopboard-backup";
/** Grows when an older program could no longer read what is written. */
const VERSION = 1;
/** More than any browser grants a page to keep in ordinary use. */
export const MOST_BYTES = 400_000_000;
const MOST_DESIGNS = 20_000;
const MOST_VERSIONS = 2000;

const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/));
const Time = v.pipe(v.number(), v.finite(), v.minValue(0));

const KeptVersion = v.object({
  number: Time,
  at: Time,
  origin: v.fallback(v.picklist(ORIGINS), "drawing"),
  name: v.pipe(v.fallback(v.string(), ""), v.maxLength(1000)),
  text: v.string(),
});
const KeptDesign = v.object({
  id: Id,
  savedAt: Time,
  text: v.string(),
  versions: v.pipe(v.array(KeptVersion), v.maxLength(MOST_VERSIONS)),
});
const KeptTemplate = v.object({ id: Id, keptAt: Time, text: v.string() });

const Head = v.object({ format: v.literal(FORMAT), version: v.number() });
/** Each part is looked at by itself, so that one that is damaged does not take the others with it. */
const Parts = v.object({
  designs: v.pipe(v.array(v.unknown()), v.maxLength(MOST_DESIGNS)),
  templates: v.pipe(v.array(v.unknown()), v.maxLength(MOST_DESIGNS)),
});

export type KeptDesign = v.InferOutput<typeof KeptDesign>;
export type KeptTemplate = v.InferOutput<typeof KeptTemplate>;

export interface Backup {
  readonly designs: readonly KeptDesign[];
  readonly templates: readonly KeptTemplate[];
}

/** Parts with the diagram that each holds, and how many parts cannot be read. */
export interface ReadBackup {
  readonly designs: readonly (KeptDesign & { readonly diagram: Diagram })[];
  readonly templates: readonly (KeptTemplate & { readonly diagram: Diagram })[];
  readonly unreadable: number;
}

export const writeBackup = ({ designs, templates }: Backup): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, designs, templates });

export function readBackup(text: string): Result<ReadBackup> {
  if (text.length > MOST_BYTES) return backupFault("unreadable");
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  const head = v.safeParse(Head, json.output);
  if (!head.success) return backupFault("unreadable");
  if (head.output.version > VERSION) return backupFault("newer");
  const parts = v.safeParse(Parts, json.output);
  if (!parts.success) return backupFault("unreadable");
  const designs = parts.output.designs.flatMap((part) =>
    withDiagram(v.safeParse(KeptDesign, part)),
  );
  const templates = parts.output.templates.flatMap((part) =>
    withDiagram(v.safeParse(KeptTemplate, part)),
  );
  const told = parts.output.designs.length + parts.output.templates.length;
  return success({ designs, templates, unreadable: told - designs.length - templates.length });
}

function withDiagram<T extends { readonly text: string }>(
  part: { readonly success: true; readonly output: T } | { readonly success: false },
): readonly (T & { readonly diagram: Diagram })[] {
  const diagram = part.success ? parseDiagram(part.output.text) : undefined;
  return part.success && diagram?.ok ? [{ ...part.output, diagram: diagram.value }] : [];
}

export const backupFault = (code: "unreadable" | "newer"): Result<never> =>
  failure({
    code: `backup-${code}`,
    path: "",
    message: t(`backup.${code}`),
    hint: t(`backup.${code}-hint`),
  });
