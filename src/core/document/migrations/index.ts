/** The way from every released version of the format to the current one, a step for each version. */
import { VERSION } from "../types.ts";
import type { Migration, RawDiagram } from "./migration.ts";

/** In order, one for every version below the current. Version 1 is current, so there is none yet. */
export const MIGRATIONS: readonly Migration[] = [];

/** Bring a document of version `from` to `to`. Throws when a step is missing from the list. */
export function migrate(
  raw: RawDiagram,
  from: number,
  to: number = VERSION,
  migrations: readonly Migration[] = MIGRATIONS,
): RawDiagram {
  let current = raw;
  for (let version = from; version < to; version += 1) {
    const step = migrations.find((migration) => migration.from === version);
    if (!step) throw new Error(`No migration from version ${version}`);
    current = { ...step.migrate(current), version: version + 1 };
  }
  return current;
}
