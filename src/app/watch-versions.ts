/** Loads what keeps versions once there is something to keep: at the first change. */
import type { Composition } from "./compose.ts";
import type { Notice } from "./editor-context.tsx";

export function watchVersions(composition: Composition, notify: (notice: Notice) => void): void {
  const { store } = composition.editor;
  const stop = store.subscribe((state, before) => {
    if (state.document === before.document || state.session !== before.session) return;
    stop();
    import("./late-versions.ts")
      .then(({ keepOn }) => keepOn(composition, before, notify))
      // Not to be loaded now: the next change asks again.
      .catch(() => watchVersions(composition, notify));
  });
}
