/** Says so when what a command needs could not be loaded. */
import { t } from "../core/messages/late.ts";
import type { Notice } from "./editor-context.tsx";

export function tellMissing(notify: (notice: Notice) => void): void {
  // The bundler tells of every import that fails; most are taken care of where they were asked for.
  const failed = new WeakSet<Error>();
  addEventListener("vite:preloadError", ({ payload }) => failed.add(payload));
  addEventListener("unhandledrejection", ({ reason }: PromiseRejectionEvent) => {
    if (reason instanceof Error && failed.has(reason))
      notify({ text: t("offline.missing"), tone: "error" });
  });
}
