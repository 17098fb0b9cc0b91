/** One design drawn into one file. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Diagram, LaneId } from "../core/document/types.ts";
import { openBytes } from "../core/formats/opening.ts";
import type { Imported } from "../core/import/to-diagram.ts";
import { layoutDiagram } from "../core/layout/layout-diagram.ts";
import { t } from "../core/messages/late.ts";
import { failure, type Result, success } from "../core/problem.ts";
import type { PicturePart } from "../core/scene/picture.ts";
import type { Setup, SetupOf } from "./folder-config.ts";
import { importPorts } from "./import-ports.ts";
import type { Input } from "./inputs.ts";
import { loadEngine } from "./layout-engine.ts";
import { isOthers } from "./ours.ts";
import { complainOf, nameOf, readBytes, STDIN } from "./read-file.ts";
import type { Job } from "./render-inputs.ts";
import type { RenderOptions } from "./render-options.ts";
import { complain } from "./terminal.ts";
import { writePorts } from "./write-ports.ts";

/** `not-ours` for somebody else's file in a folder. What is wrong with a failed one has been said. */
export type Rendered = "done" | "failed" | "not-ours";

export async function renderFile(
  job: Job,
  options: RenderOptions,
  setupOf: SetupOf,
): Promise<Rendered> {
  const { name, source, out } = job;
  const setup = await setupOf("isFound" in source && name !== STDIN ? dirname(name) : ".");
  if (!setup) return "failed";
  const opened = "isFound" in source ? await open(source, setup) : success(source);
  if (opened === "not-ours") return opened;
  const made = opened.ok ? await draw(opened.value, options, setup, nameOf(name)) : opened;
  if (!made.ok) {
    complainOf(name, made.problems);
    return "failed";
  }
  return (await save(out, made.value)) ? "done" : "failed";
}

/** Drawings from elsewhere are laid out where they have no places of their own. */
async function open(
  { file, isFound }: Input,
  { catalogue }: Setup,
): Promise<Result<Diagram> | "not-ours"> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  if (isFound && isOthers(file, bytes.value)) return "not-ours";
  const opened = await openBytes(bytes.value, nameOf(file), importPorts(catalogue));
  if (!opened.ok) return opened;
  const { diagram, imported } = opened.value;
  return success(await placed(diagram, imported));
}

export const placed = async (diagram: Diagram, imported: Imported | undefined): Promise<Diagram> =>
  imported && !imported.isPlaced ? layoutDiagram(diagram, await loadEngine()) : diagram;

async function draw(
  diagram: Diagram,
  { look, lane, writer }: RenderOptions,
  { catalogue }: Setup,
  name: string,
): Promise<Result<Uint8Array>> {
  const part = partOf(diagram, lane);
  if (!part.ok) return part;
  const ports = writePorts(catalogue, (text) => complain(`${name}: ${text}`));
  return writer.write(diagram, ports, { ...look, part: part.value });
}

function partOf({ lanes }: Diagram, asked: string | undefined): Result<PicturePart> {
  if (asked === undefined) return success({ kind: "whole" });
  const lane: LaneId | undefined = lanes.find(
    ({ id, name }) => id === asked || name.toLowerCase() === asked.toLowerCase(),
  )?.id;
  if (lane !== undefined) return success({ kind: "lane", lane });
  const names = lanes.map(({ id }) => id).join(", ");
  return failure({
    code: "no-lane",
    path: "",
    message: t("cli.renderNoLane", { lane: asked }),
    hint: names === "" ? t("cli.renderNoLanes") : t("cli.renderLanes", { lanes: names }),
  });
}

/** Whether the file was written; why not has been said. */
export async function save(out: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, bytes);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    complain(t("cli.notWritten", { file: out, reason }));
    return false;
  }
}
