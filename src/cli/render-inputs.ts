/** What `loopboard render` draws: files, folders, patterns and templates, and the file that each becomes. */
import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Diagram } from "../core/document/types.ts";
import { loadTemplates } from "./assets.ts";
import { findInputs, type Input } from "./inputs.ts";
import type { RenderOptions } from "./render-options.ts";
import { STDIN } from "./read-file.ts";

export interface Job {
  /** As the output names it: a file, or a template's id. */
  readonly name: string;
  readonly source: Input | Diagram;
  /** The file to write. */
  readonly out: string;
}

export interface Jobs {
  readonly jobs: readonly Job[];
  /** Patterns that match nothing. */
  readonly unmatched: readonly string[];
}

export async function findJobs(args: readonly string[], options: RenderOptions): Promise<Jobs> {
  const templates = new Map(loadTemplates().map(({ id, diagram }) => [id, diagram]));
  const isFile = async (arg: string) => (await stat(arg).catch(() => undefined)) !== undefined;
  const named: string[] = [];
  const drawings: { readonly name: string; readonly source: Input | Diagram }[] = [];
  for (const arg of args) {
    const template = (await isFile(arg)) ? undefined : templates.get(arg);
    if (template) drawings.push({ name: arg, source: template });
    else named.push(arg);
  }
  const { inputs, unmatched } = await findInputs(named);
  drawings.push(...inputs.map((input) => ({ name: input.file, source: input })));
  return { jobs: withPlaces(drawings, options), unmatched };
}

type Drawing = Omit<Job, "out">;

/** Each its own file; what an earlier run wrote there is not drawn again where its source is there too. */
export function withPlaces(
  drawings: readonly Drawing[],
  options: Pick<RenderOptions, "isFolder" | "out" | "extension">,
): readonly Job[] {
  if (!options.isFolder) return drawings.map((drawing) => ({ ...drawing, out: options.out }));
  const placeOf = ({ name }: Drawing) => join(options.out, `${stemOf(name)}${options.extension}`);
  const isMade = (drawing: Drawing): boolean =>
    "isFound" in drawing.source &&
    drawing.source.isFound &&
    resolve(drawing.name) === resolve(placeOf(drawing));
  const wanted = new Set(drawings.filter((one) => !isMade(one)).map(placeOf));
  const taken = new Set<string>();
  return drawings
    .filter((drawing) => !isMade(drawing) || !wanted.has(placeOf(drawing)))
    .map((drawing) => {
      const stem = join(options.out, stemOf(drawing.name));
      let out = placeOf(drawing);
      for (let count = 2; taken.has(out); count += 1) out = `${stem}-${count}${options.extension}`;
      taken.add(out);
      return { ...drawing, out };
    });
}

/** The name without folders and endings, ours before any. */
const stemOf = (name: string): string =>
  name === STDIN ? "design" : basename(name).replace(/(?<=.)(?:\.loopboard\.json|\.[^.]+)$/i, "");
