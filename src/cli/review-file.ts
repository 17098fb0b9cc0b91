/** One file of `lint`: read it, mend it where that was asked, and review it. */
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { serializeDiagram } from "../core/document/serialize.ts";
import type { Diagram } from "../core/document/types.ts";
import { openBytes } from "../core/formats/opening.ts";
import { hasPngSignature } from "../core/formats/png-chunks.ts";
import { fixAll } from "../core/lint/fix-all.ts";
import { reviewDiagram } from "../core/lint/review.ts";
import type { Finding } from "../core/lint/rule.ts";
import { t } from "../core/messages/late.ts";
import type { Problem } from "../core/problem.ts";
import { measure } from "./assets.ts";
import { readHead } from "./capped.ts";
import type { Setup, SetupOf } from "./folder-config.ts";
import { importPorts } from "./import-ports.ts";
import type { Input } from "./inputs.ts";
import { isOthers } from "./ours.ts";
import { nameOf, readBytes, STDIN } from "./read-file.ts";
import type { Reviewed, Unusable } from "./reports/reviewed.ts";
import { complain } from "./terminal.ts";

export type FixMode = "write" | "dry-run";

/** What came of a file; `not-ours` for somebody else's in a folder, `no-setup` for a broken configuration. */
type Outcome = Reviewed | Unusable | "not-ours" | "no-setup";

export async function reviewFile(
  input: Input,
  setupOf: SetupOf,
  fix: FixMode | undefined,
): Promise<Outcome> {
  const { file, isFound } = input;
  const bytes = await readBytes(file);
  if (isFound && isOthers(file, bytes.ok ? bytes.value : await beginningOf(file)))
    return "not-ours";
  const folder = file === STDIN ? "." : dirname(file);
  const lend = async () => importPorts((await setupOf(folder))?.catalogue)();
  const opened = bytes.ok ? await openBytes(bytes.value, nameOf(file), lend) : bytes;
  if (!opened.ok) {
    const isOther = isFound && opened.problems.some(({ code }) => NO_DESIGN.has(code));
    return isOther ? "not-ours" : { file, problems: opened.problems };
  }
  const setup = await setupOf(folder);
  if (!setup) return "no-setup";
  const { diagram, imported } = opened.value;
  // Neither is text of ours that could be mended in place.
  const isOtherText = imported !== undefined || (bytes.ok && hasPngSignature(bytes.value));
  const source = bytes.ok && !isOtherText ? new TextDecoder().decode(bytes.value) : undefined;
  const before = { file, diagram, source };
  if (fix === undefined || (isOtherText && fix === "write")) {
    if (fix !== undefined) complain(t(imported ? "cli.fixForeign" : "cli.fixPicture", { file }));
    return reviewed(before, setup);
  }
  return await mend(before, setup, fix);
}

/** A text that speaks of us somewhere, a Mermaid diagram that is no flowchart. */
const NO_DESIGN: ReadonlySet<string> = new Set(["not-loopboard", "mermaid-no-flowchart"]);

/** The first bytes of what could not be read whole; none where even these cannot be read. */
const beginningOf = (file: string): Promise<Uint8Array> =>
  readHead(file, 4_096).catch(() => new Uint8Array());

interface Read {
  readonly file: string;
  readonly diagram: Diagram;
  readonly source: string | undefined;
}

function reviewed({ file, diagram, source }: Read, { catalogue, policy }: Setup): Reviewed {
  const { findings, accepted } = reviewDiagram(diagram, catalogue, policy);
  return {
    file,
    diagram,
    findings,
    accepted,
    rules: policy.rules,
    ...(source === undefined ? {} : { source }),
  };
}

/** What is still to draw is no fault, and is left to the person. */
const isFault = ({ severity }: Finding): boolean => severity !== "next";

async function mend(read: Read, setup: Setup, fix: FixMode): Promise<Reviewed | Unusable> {
  const context = { catalogue: setup.catalogue, measure };
  const { document, applied } = fixAll(read.diagram, context, setup.policy, isFault);
  const { file } = read;
  if (applied.length === 0 || fix === "dry-run")
    return { ...reviewed({ ...read, diagram: document }, setup), fixed: applied };
  const source = serializeDiagram(document);
  const problem = await write(file, source);
  if (problem) return { file, problems: [problem] };
  return { ...reviewed({ file, diagram: document, source }, setup), fixed: applied };
}

/** Beside the file first, then in its place: a full disk leaves the old one whole. A link stays one. */
async function write(file: string, text: string): Promise<Problem | undefined> {
  let beside: string | undefined;
  try {
    const target = await realpath(file);
    const { mode } = await stat(target);
    beside = `${target}.${process.pid}.tmp`;
    await writeFile(beside, text, { flag: "wx", mode });
    await rename(beside, target);
    return undefined;
  } catch (error) {
    if (beside !== undefined) await rm(beside, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    const message = t("cli.notWrittenReason", { reason });
    return { code: "not-written", path: "", message, hint: t("cli.notWrittenHint") };
  }
}
