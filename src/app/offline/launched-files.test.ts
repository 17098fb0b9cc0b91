import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { takeLaunchedFiles } from "./launched-files.ts";

class FakeHandle {
  readonly #file: File | undefined;

  constructor(file?: File) {
    this.#file = file;
  }

  async getFile(): Promise<File> {
    if (!this.#file) throw new DOMException("It is gone", "NotFoundError");
    return this.#file;
  }
}

type Consumer = (launch: { readonly files?: readonly unknown[] }) => void;
let consume: Consumer | undefined;
const design = new File(["{}"], "ads.loopboard.json");
const picture = new File(["PNG"], "ads.png");

beforeEach(() => {
  consume = undefined;
  vi.stubGlobal("FileSystemFileHandle", FakeHandle);
  Reflect.set(window, "launchQueue", {
    setConsumer: (consumer: Consumer) => {
      consume = consumer;
    },
  });
});
afterEach(() => {
  Reflect.deleteProperty(window, "launchQueue");
  vi.unstubAllGlobals();
});

it("opens what the system hands over, the first of several", async () => {
  const opened = vi.fn<(file: File) => void>();
  takeLaunchedFiles(opened);
  consume?.({ files: [new FakeHandle(design), new FakeHandle(picture)] });
  await expect.poll(() => opened.mock.calls).toEqual([[design]]);
});

it("opens nothing where the app is only started, or the file is gone", async () => {
  const opened = vi.fn<(file: File) => void>();
  takeLaunchedFiles(opened);
  consume?.({});
  consume?.({ files: [] });
  consume?.({ files: [new FakeHandle()] });
  await Promise.resolve();
  expect(opened).not.toHaveBeenCalled();
});

it("does nothing in a browser that hands no files over", () => {
  Reflect.deleteProperty(window, "launchQueue");
  expect(() => takeLaunchedFiles(() => undefined)).not.toThrow();
});
