/** Files that the system hands to the installed app: "Open with Loopboard". */

/** Does nothing where the browser hands none over. */
export function takeLaunchedFiles(open: (file: File) => void): void {
  const queue: unknown = Reflect.get(window, "launchQueue");
  if (!isQueue(queue)) return;
  queue.setConsumer((launch) => {
    // One design is open at a time.
    const [handle] = launch.files ?? [];
    if (handle instanceof FileSystemFileHandle) void handle.getFile().then(open, () => undefined);
  });
}

/** `window.launchQueue`, which no browser but Chromium has. */
interface LaunchQueue {
  setConsumer(consume: (launch: { readonly files?: readonly unknown[] }) => void): void;
}

const isQueue = (value: unknown): value is LaunchQueue =>
  typeof value === "object" && value !== null && "setConsumer" in value;
