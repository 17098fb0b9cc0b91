/** The editor as a journey sees it: what a person does, and what the page holds afterwards. */
import { expect, type Locator, type Page } from "@playwright/test";
import type { Diagram, DiagramEdge, Point } from "../../src/core/document/types.ts";
import type { Finding } from "../../src/core/lint/rule.ts";
import type { TestHook } from "../../src/app/test-hook.ts";

export interface SeenFinding extends Pick<Finding, "rule" | "severity" | "nodes" | "edges"> {
  readonly fixes: readonly string[];
}

export class EditorPage {
  readonly page: Page;
  readonly canvas: Locator;
  readonly search: Locator;
  readonly quickAddField: Locator;

  constructor(page: Page) {
    this.page = page;
    this.canvas = page.getByRole("main");
    this.search = page.getByRole("combobox", { name: "Search components" });
    this.quickAddField = page.getByRole("combobox", { name: "Add components" });
  }

  /** A new person in front of the page: nothing is stored yet. */
  async open(): Promise<void> {
    await this.page.goto("/?e2e");
    await this.ready();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** The canvas can be edited, the review has read the document, and menus can be asked for. */
  async ready(): Promise<void> {
    await expect(this.canvas.locator(".react-flow__pane")).toBeVisible();
    await expect(this.page.locator("[data-news]")).toBeAttached();
    await expect.poll(() => this.saveState()).toBe("saved");
  }

  // What the page holds

  document(): Promise<Diagram> {
    return this.#ask((hook) => hook.getDocument());
  }

  /** A function cannot be carried out of the page: of a finding's fixes only the titles are. */
  findings(): Promise<readonly SeenFinding[]> {
    return this.#ask((hook) =>
      hook.findings().map(({ rule, severity, nodes, edges, fixes }) => ({
        rule,
        severity,
        nodes,
        edges,
        fixes: fixes.map(({ title }) => title),
      })),
    );
  }

  saveState(): Promise<string> {
    return this.#ask((hook) => hook.saveState());
  }

  async #ask<T>(question: (hook: TestHook) => T): Promise<T> {
    const hook = await this.page.evaluateHandle(() => {
      if (!window.__loopboard) throw new Error("The page was not opened with ?e2e");
      return window.__loopboard;
    });
    return await hook.evaluate(question);
  }

  async saved(): Promise<void> {
    await expect.poll(() => this.saveState()).toBe("saved");
  }

  // What a person does

  /** Drag a component from the palette so that its middle lands on that point of the canvas (px of the page). */
  async dragIn(words: string, component: string, to: Point): Promise<void> {
    await this.search.fill(words);
    const box = await boxOf(this.canvas);
    await this.page
      .locator(`[data-component="${component}"]`)
      .dragTo(this.canvas, { targetPosition: { x: to.x - box.x, y: to.y - box.y } });
    await this.search.fill("");
  }

  /** In the palette: type what one would call it and press Enter. */
  async type(words: string): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+/");
    await expect(this.search).toBeFocused();
    await this.page.keyboard.type(words);
    await this.page.keyboard.press("Enter");
    await this.page.keyboard.press("Escape");
    await this.page.keyboard.press("Escape");
    await expect(this.search).not.toBeFocused();
  }

  /** On the canvas, beside what is selected: a name, or a chain such as `kafka > flink`. */
  async quickAdd(line: string): Promise<void> {
    await this.page.keyboard.press("/");
    await expect(this.quickAddField).toBeFocused();
    await this.page.keyboard.type(line);
    await this.page.keyboard.press("Enter");
    await expect(this.quickAddField).toBeHidden();
  }

  /** The box with that label, whole. */
  box(label: string): Locator {
    return this.canvas.getByRole("group", { name: label, exact: true });
  }

  /** From the right border of one box to the middle of another. */
  async connect(source: string, target: string): Promise<void> {
    await this.box(source).hover();
    const from = await boxOf(this.box(source));
    const to = await boxOf(this.box(target));
    await this.page.mouse.move(from.x + from.width - 1, from.y + from.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
    await this.page.mouse.up();
  }

  async drag(label: string, by: Point): Promise<void> {
    const box = await boxOf(this.box(label));
    const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(start.x + by.x, start.y + by.y, { steps: 8 });
    await this.page.mouse.up();
  }

  /** Press a tool's key, and wait until it is in hand. */
  async takeTool(key: string, tool: string): Promise<void> {
    await this.page.keyboard.press(key);
    await expect(this.canvas.locator(`.react-flow[data-tool="${tool}"]`)).toBeVisible();
  }

  /** Press at the first point of the page, go through the others, let go at the last. */
  async stroke(...points: readonly Point[]): Promise<void> {
    const [start, ...rest] = points;
    if (!start) return;
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    for (const { x, y } of rest) await this.page.mouse.move(x, y, { steps: 4 });
    await this.page.mouse.up();
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  async openTemplate(id: string): Promise<void> {
    await this.button("Templates").first().click();
    await this.page.locator(`[data-template="${id}"]`).click();
    await expect(this.page.getByRole("dialog")).toBeHidden();
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+z");
  }

  /** Drop a file on the middle of the canvas. */
  async dropFile(name: string, type: string, content: Uint8Array): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      (file) => {
        const bytes = Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], file.name, { type: file.type }));
        return transfer;
      },
      { name, type, base64: Buffer.from(content).toString("base64") },
    );
    await this.canvas.dispatchEvent("dragover", { dataTransfer });
    await this.canvas.dispatchEvent("drop", { dataTransfer });
  }
}

/** `source>target` of every edge, by label. */
export function wires({ nodes, edges }: Diagram): readonly string[] {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const wire = ({ source, target }: DiagramEdge) => `${labels.get(source)}>${labels.get(target)}`;
  return edges.map(wire);
}

/** Where an element is on the page. */
async function boxOf(locator: Locator): Promise<Point & { width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`Not on the page: ${locator.toString()}`);
  return box;
}
