import { expect, it } from "vitest";
import { draw } from "../../../core/document/draw.ts";
import { moveNodes } from "../../../core/document/edit.ts";
import { createReview } from "../../../editor/review.ts";
import { testEditor } from "../../../editor/test-editor.ts";
import { createCanvasModel } from "../model.ts";
import { changedBetween, createPictures, partOf } from "./picture.ts";

function canvas() {
  const editor = testEditor(draw("log=kafka; flink=flink; other=kafka", "log>flink event"));
  const places = new Map([
    ["log", { x: 0, y: 0 }],
    ["flink", { x: 400, y: 0 }],
    ["other", { x: 0, y: 400 }],
  ]);
  editor.change((document) => moveNodes(document, places));
  const never = () => new Promise<never>(() => undefined);
  const review = createReview(editor, { load: never, soon: () => () => undefined });
  const model = createCanvasModel(editor);
  model.start();
  return { editor, review, pictureNow: createPictures({ editor, review, model }) };
}

it("paints all cards and lines, and knows how far they reach", () => {
  const { boxes, lines, bounds } = canvas().pictureNow();
  expect([boxes.length, lines.length]).toEqual([3, 1]);
  expect(bounds).toMatchObject({ x: -16, y: -16 });
});

it("has nothing to paint anew while nothing has changed", () => {
  const { pictureNow } = canvas();
  expect(changedBetween(pictureNow(), pictureNow())).toBeUndefined();
});

it("paints anew where a box was, where it is, and where nothing else moved not at all", () => {
  const { editor, pictureNow } = canvas();
  const before = pictureNow();
  editor.change((document) => moveNodes(document, new Map([["other", { x: 80, y: 400 }]])));
  expect(changedBetween(before, pictureNow())).toEqual({
    left: -16,
    top: 384,
    right: 80 + 160 + 16,
    bottom: 400 + 48 + 16,
  });
});

it("paints anew what is selected, found or undone", () => {
  const { editor, review, pictureNow } = canvas();
  const at = { left: -16, top: 384, right: 176, bottom: 464 };
  const before = pictureNow();
  editor.select(["other"]);
  const selected = pictureNow();
  expect(changedBetween(before, selected)).toEqual(at);
  review.store.setState({ worst: new Map([["other", "error"]]) });
  expect(changedBetween(selected, pictureNow())).toMatchObject({ bottom: 464 });
  expect(pictureNow().boxes.map(({ severity }) => severity)).toEqual([
    undefined,
    undefined,
    "error",
  ]);
});

it("takes of a picture what comes near a part of it", () => {
  const part = partOf(canvas().pictureNow(), { left: 0, top: 390, right: 10, bottom: 400 });
  expect([part.boxes.length, part.lines.length]).toEqual([1, 0]);
});
