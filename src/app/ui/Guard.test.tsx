import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { t } from "../../core/messages/index.ts";
import { draw } from "../../core/document/draw.ts";
import { testEditor } from "../../editor/test-editor.ts";
import { AppPartsProvider } from "../editor-context.tsx";
import { lookingParts } from "../looking.ts";
import { Apart, Guard } from "./Guard.tsx";
import { latePart } from "./late-part.ts";

const saveToFile = vi.fn<() => void>();
const reload = vi.fn<() => void>();
let root: Root;
let failing: boolean;
/** Whether the page itself is to be had. */
let connected: boolean;

beforeEach(() => {
  document.body.replaceChildren(document.createElement("div"));
  const [element] = document.body.children;
  if (!element) throw new Error("The page has no root");
  // What is caught is said in the console as well.
  root = createRoot(element, { onCaughtError: () => undefined });
  failing = true;
  connected = false;
  vi.stubGlobal("fetch", async () => {
    if (!connected) throw new TypeError("No network");
    return new Response();
  });
  saveToFile.mockReset();
  reload.mockReset();
});
afterEach(() => {
  root.unmount();
  vi.unstubAllGlobals();
});

function Fragile() {
  if (failing) throw new Error("Planted");
  return <p>whole</p>;
}

const missing = () =>
  latePart(async () => {
    if (failing) throw new Error("Not to be loaded");
    return Fragile;
  });

/** The part beside another, in an editor or on a page where a design is only looked at. */
function show(part: React.ReactNode, readOnly = false): void {
  const editor = testEditor();
  const looking = lookingParts(editor, draw("log=kafka"));
  const parts = readOnly
    ? looking
    : { ...looking, editor, reload, shell: { ...looking.shell, saveToFile } };
  root.render(
    <AppPartsProvider value={parts}>
      {part}
      <p>beside</p>
    </AppPartsProvider>,
  );
}

const words = (): string => document.body.textContent ?? "";
async function told(): Promise<Element> {
  const alert = () => document.querySelector("[role=alert]");
  await expect.poll(alert).not.toBeNull();
  return alert() ?? expect.unreachable();
}
const press = (alert: Element, name: string): void =>
  [...alert.querySelectorAll("button")].find(({ textContent }) => textContent === name)?.click();
const offers = (alert: Element): readonly (string | null)[] =>
  [...alert.querySelectorAll("button")].map(({ textContent }) => textContent);

it.each([
  ["throws", Fragile],
  ["cannot be loaded", missing()],
])("a part that %s leaves the others alone, and the file is offered", async (_, Part) => {
  show(
    <Apart>
      <Part />
    </Apart>,
  );
  press(await told(), t("commands.saveFile"));
  expect(saveToFile).toHaveBeenCalledTimes(1);
  expect(words()).toContain("beside");
});

it("is tried again when asked to", async () => {
  show(
    <Guard>
      <Fragile />
    </Guard>,
  );
  const alert = await told();
  failing = false;
  press(alert, t("shell.again"));
  await expect.poll(words).toBe("wholebeside");
});

it("is tried again when it is to show something else", async () => {
  const about = (what: string) =>
    show(
      <Guard about={what}>
        <Fragile />
      </Guard>,
    );
  about("one");
  await told();
  failing = false;
  about("two");
  await expect.poll(words).toBe("wholebeside");
});

it("offers no file where a design is only looked at", async () => {
  show(
    <Guard>
      <Fragile />
    </Guard>,
    true,
  );
  expect((await told()).textContent).toBe(t("shell.broken") + t("shell.again"));
});

describe("what could not be loaded", () => {
  it("is asked for anew, with all else that waits for it", async () => {
    const [One, Two] = [missing(), missing()];
    show(
      <>
        <Apart>
          <One />
        </Apart>
        <Apart>
          <Two />
        </Apart>
      </>,
    );
    await expect.poll(() => document.querySelectorAll("[role=alert]")).toHaveLength(2);
    const alert = await told();
    expect(alert.textContent).toContain(t("shell.missing"));
    expect(offers(alert)).toEqual([t("commands.saveFile"), t("shell.again")]);
    failing = false;
    press(alert, t("shell.again"));
    await expect.poll(words).toBe("wholewholebeside");
  });

  it("comes with the page where that alone is to be had", async () => {
    connected = true;
    const Part = missing();
    show(
      <Apart>
        <Part />
      </Apart>,
    );
    const alert = await told();
    expect(offers(alert)).toEqual([t("commands.saveFile"), t("shell.again"), t("shell.reload")]);
    press(alert, t("shell.reload"));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it("comes with its style sheet", async () => {
    const link = document.head.appendChild(document.createElement("link"));
    link.rel = "stylesheet";
    link.dispatchEvent(new Event("error"));
    const asked = vi.fn<() => void>();
    const Part = latePart(async () => {
      asked();
      return Fragile;
    });
    failing = false;
    link.remove();
    show(
      <Apart>
        <Part />
      </Apart>,
    );
    await expect.poll(() => link.isConnected).toBe(true);
    expect(asked).not.toHaveBeenCalled();
    link.dispatchEvent(new Event("load"));
    await expect.poll(words).toBe("wholebeside");
    link.remove();
  });
});
