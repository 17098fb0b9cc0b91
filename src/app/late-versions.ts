/** The versions of designs on this page, loaded once there is something to keep or to show. */
import type { Composition } from "./compose.ts";
import type { Notice } from "./editor-context.tsx";
import { startKeeping } from "./history/start-keeping.ts";
import { createVersions } from "./storage/versions.ts";
import type { EditorState } from "../editor/store.ts";
import type { Versions } from "./versions.ts";

export const openVersions = ({ connection }: Composition): Versions =>
  createVersions({ connection, now: Date.now });

/** `before`: the editor before the first change. */
export const keepOn = (
  composition: Composition,
  before: EditorState,
  notify: (notice: Notice) => void,
): void => startKeeping({ ...composition, versions: openVersions(composition) }, before, notify);
