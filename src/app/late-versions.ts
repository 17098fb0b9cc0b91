/** The versions of designs on this page, loaded once there is something to keep or to show. */
import type { Composition } from "./compose.ts";
import type { Notice } from "./editor-context.tsx";
import type { Keeping } from "./history/keep-versions.ts";
import { startKeeping } from "./history/start-keeping.ts";
import { createVersions } from "./storage/versions.ts";
import type { EditorState } from "../editor/store.ts";
import type { Versions } from "./versions.ts";

let keeping: Keeping | undefined;

/** What is listed holds all that was drawn up to now. */
export function openVersions({ connection }: Composition): Versions {
  const versions = createVersions({ connection, now: Date.now });
  return {
    ...versions,
    async list(design) {
      await keeping?.catchUp();
      return versions.list(design);
    },
  };
}

/** Once on a page. `before`: the editor before the first change. */
export function keepOn(
  composition: Composition,
  before: EditorState,
  notify: (notice: Notice) => void,
): void {
  keeping = startKeeping({ ...composition, versions: openVersions(composition) }, before, notify);
}
