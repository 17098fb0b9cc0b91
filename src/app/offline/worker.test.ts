import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keepOffline } from "./worker.ts";

class FakeWorker extends EventTarget {
  state = "installing";
  readonly postMessage = vi.fn<(order: string) => void>();

  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

/** What the browser keeps about the workers of the page. */
class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;

  /** A newer build is found, and ready. */
  find(): FakeWorker {
    const worker = new FakeWorker();
    this.installing = worker;
    this.dispatchEvent(new Event("updatefound"));
    this.installing = null;
    this.waiting = worker;
    worker.become("installed");
    return worker;
  }
}

let registration: FakeRegistration;
let workers: EventTarget & { controller: unknown };
let told: (() => void)[];
const reload = vi.fn<() => void>();

beforeEach(async () => {
  registration = new FakeRegistration();
  workers = Object.assign(new EventTarget(), {
    controller: {},
    register: async () => registration,
  });
  told = [];
  reload.mockReset();
  vi.spyOn(document, "baseURI", "get").mockReturnValue("https://example.org/");
  vi.stubGlobal("navigator", { serviceWorker: workers });
  vi.stubGlobal("location", { href: "https://example.org/", reload });
  await keepOffline((takeOver) => told.push(takeOver));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it("tells of a newer build once, and takes it over when told to", () => {
  const worker = registration.find();
  expect(told).toHaveLength(1);
  expect(worker.postMessage).not.toHaveBeenCalled();
  told[0]?.();
  expect(worker.postMessage.mock.calls[0]?.[0]).toBe("take-over");
  expect(reload).not.toHaveBeenCalled();
  workers.dispatchEvent(new Event("controllerchange"));
  expect(reload).toHaveBeenCalledTimes(1);
});

it("goes on with its own build when another tab lets the newer one in, and still loads it when told to", () => {
  const worker = registration.find();
  registration.waiting = null;
  worker.become("activated");
  workers.dispatchEvent(new Event("controllerchange"));
  expect(reload).not.toHaveBeenCalled();
  told[0]?.();
  expect(reload).toHaveBeenCalledTimes(1);
});

it("tells nothing of the first build of all", () => {
  workers.controller = null;
  registration.find();
  expect(told).toEqual([]);
});
