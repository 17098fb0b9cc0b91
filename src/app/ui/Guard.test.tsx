import { lazy } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { t } from "../../core/messages/index.ts";
import { draw } from "../../core/document/draw.ts";
import { testEditor } from "../../editor/test-editor.ts";
import { AppPartsProvider } from "../editor-context.tsx";
import { lookingParts } from "../looking.ts";
import { Apart, Guard } from "./Guard.tsx";

const saveToFile = vi.fn<() => void>();
let root: Root;
let failing: boolean;

beforeEach(() => {
  document.body.replaceChildren(document.createElement("div"));
  const [element] = document.body.children;
  if (!element) throw new Error("The page has no root");
  // What is caught is said in the console as well.
  root = createRoot(element, { onCaughtError: () => undefined });
  failing = true;
  saveToFile.mockReset();
});
afterEach(() => root.unmount());

function Fragile() {
  if (failing) throw new Error("Planted");
  return <p>whole</p>;
}

const Missing = lazy(() => Promise.reject(new Error("Not to be loaded")));

/** The part beside another, in an editor or on a page where a design is only looked at. */
function show(part: React.ReactNode, readOnly = false): void {
  const editor = testEditor();
  const looking = lookingParts(editor, draw("log=kafka"));
  const parts = readOnly
    ? looking
    : { ...looking, editor, shell: { ...looking.shell, saveToFile } };
  root.render(
    <AppPartsProvider value={parts}>
      {part}
      <p>beside</p>
    </AppPartsProvider>,
  );
}

const words = (): string => document.body.textContent ?? "";
const told = (): Promise<Element> =>
  vi.waitFor(() => {
    const alert = document.querySelector("[role=alert]");
    if (!alert) throw new Error("Nothing is said");
    return alert;
  });
const press = (alert: Element, name: string): void =>
  [...alert.querySelectorAll("button")].find(({ textContent }) => textContent === name)?.click();

it.each([
  ["throws", <Fragile key="part" />],
  ["cannot be loaded", <Missing key="part" />],
])("a part that %s leaves the others alone, and the file is offered", async (_, part) => {
  show(<Apart>{part}</Apart>);
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
  await vi.waitFor(() => expect(words()).toBe("wholebeside"));
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
  await vi.waitFor(() => expect(words()).toBe("wholebeside"));
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
