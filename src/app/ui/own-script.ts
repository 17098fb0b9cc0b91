/** Addresses of scripts that run beside the page: workers of this build, and nothing else. */
import { TRUSTED_POLICIES, trustedPolicy } from "./trusted-types.ts";

const policy = trustedPolicy(TRUSTED_POLICIES.script, {
  createScriptURL(address) {
    const { href } = new URL(address, location.href);
    if (!href.startsWith(home())) throw new TypeError(`No script of this app: ${href}`);
    return href;
  },
});

/** The address, as what `Worker` and the registration of a service worker take; throws where it is not a file of this app. */
export const ownScript = (address: string): string => policy.createScriptURL(address);

/** A worker of this build, by what an import with `?worker&url` gives. */
export const ownWorker = (address: string): Worker =>
  new Worker(ownScript(address), { type: "module" });

/** The folder of the app: a page is at its top, a worker within `assets`. While developing, files lie anywhere on the server. */
function home(): string {
  if (import.meta.env.DEV) return new URL("/", location.href).href;
  return "document" in globalThis
    ? new URL(".", document.baseURI).href
    : new URL("..", location.href).href;
}
