/** Has the browser keep the app for times without a network, and tells of a newer one. Loaded when the page is idle. */
import type { Order } from "../../service-worker/service-worker.ts";
import { ownScript } from "../ui/own-script.ts";

/** `onNewer` is told once for each newer build that is ready; `takeOver` loads the page anew with it. */
export async function keepOffline(onNewer: (takeOver: () => void) => void): Promise<void> {
  const { serviceWorker: workers } = navigator;
  const registration = await workers.register(
    ownScript(new URL("service-worker.js", document.baseURI).href),
  );
  // Another tab may be the one that lets the newer build in; this page goes on with its own until it is told to.
  const tell = (worker: ServiceWorker): void =>
    onNewer(() => {
      if (registration.waiting !== worker) {
        location.reload();
        return;
      }
      workers.addEventListener("controllerchange", () => location.reload(), { once: true });
      worker.postMessage("take-over" satisfies Order, { transfer: [] });
    });
  const follow = (worker: ServiceWorker | null): void => {
    worker?.addEventListener("statechange", () => {
      // The first of all has nothing to wait for.
      if (worker.state === "installed" && workers.controller) tell(worker);
    });
  };
  if (registration.waiting && workers.controller) tell(registration.waiting);
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
}
