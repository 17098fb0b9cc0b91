/**
 * The service worker: keeps every file of the build, so that the app works with the network gone.
 *
 * A new build waits until a page says so; what an older page still needs stays until the one after.
 */

/** What a page may say to it: that the waiting build is to be used from now on. */
export type Order = "take-over";

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
declare function addEventListener(
  type: "install" | "activate",
  run: (event: Lasting) => void,
): void;
declare function addEventListener(type: "fetch", run: (event: Fetching) => void): void;
declare function addEventListener(type: "message", run: (event: MessageEvent) => void): void;
declare function skipWaiting(): Promise<void>;
declare const clients: { claim(): Promise<void> };
declare const registration: { readonly scope: string };
/** Both put in by the build: the files, relative to the scope, `""` being the page, and a name for them all. */
declare const FILES: readonly string[];
declare const VERSION: string;

const PREFIX = "loopboard-";
const NAME = PREFIX + VERSION;
/** A page that still runs an older build may ask for its parts. */
const KEPT_BUILDS = 2;
const LANES = 6;

const addressOf = (file: string): string => new URL(file, registration.scope).href;
const known = new Set(FILES.map(addressOf));
const page = addressOf("");

addEventListener("install", (event) => event.waitUntil(keepAll()));

addEventListener("activate", (event) => event.waitUntil(forgetOlder().then(() => clients.claim())));

addEventListener("message", (event) => {
  const order: Order = "take-over";
  if (event.data === order) void skipWaiting();
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const url = new URL(request.url);
  const wanted = url.origin + url.pathname;
  if (request.mode === "navigate") {
    // Who may frame an embedded design is said by the server's header, which is not the editor's.
    if (wanted === page && !url.searchParams.has("embed")) event.respondWith(answer(page, request));
    return;
  }
  if (known.has(wanted) || url.href.startsWith(addressOf("assets/")))
    event.respondWith(answer(wanted, request));
});

/** From the build at hand, else from an older one, else from the server. */
async function answer(address: string, request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  const kept = (await cache.match(address)) ?? (await caches.match(address));
  return kept ?? fetch(request);
}

/** All or nothing: a build with a part missing is never used. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(NAME);
  const waiting = FILES.map(addressOf);
  const lane = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      await cache.put(next, await obtain(next));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** A name with a hash in it never means anything else: what an older build kept is taken over. */
async function obtain(address: string): Promise<Response> {
  const hashed = address.startsWith(addressOf("assets/"));
  const kept = hashed ? await caches.match(address) : undefined;
  if (kept) return kept;
  const response = await fetch(address, {
    cache: hashed ? "default" : "reload",
    priority: "low",
  });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  // The answer to a redirect may not stand for a page.
  return response.redirected ? new Response(response.body, response) : response;
}

async function forgetOlder(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  // In the order in which they were made.
  const older = names.slice(0, Math.max(0, names.length + 1 - KEPT_BUILDS));
  await Promise.all(older.map((name) => caches.delete(name)));
}
