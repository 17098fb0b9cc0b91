/** Laws of placing: on the grid, no overlap, inside the band, as near as can be. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draw } from "../document/draw.ts";
import { type Box, COLUMN_GAP, GRID, LANE_PADDING, LANE_TITLE, ROW_GAP } from "../document/grid.ts";
import { type Diagram, type DiagramNode, emptyDiagram, type Lane } from "../document/types.ts";
import { freePlace } from "./place.ts";

const SIZE = { width: 168, height: 48 };

const apart = (a: Box, b: Box): boolean =>
  a.position.x + a.size.width + COLUMN_GAP <= b.position.x ||
  b.position.x + b.size.width + COLUMN_GAP <= a.position.x ||
  a.position.y + a.size.height + ROW_GAP <= b.position.y ||
  b.position.y + b.size.height + ROW_GAP <= a.position.y;

const box: fc.Arbitrary<Box> = fc.record({
  position: fc.record({
    x: fc.integer({ min: -900, max: 900 }),
    y: fc.integer({ min: -300, max: 300 }),
  }),
  size: fc.record({
    width: fc.integer({ min: 8, max: 400 }),
    height: fc.integer({ min: 8, max: 200 }),
  }),
});

const lane = (id: string, y: number, width: number, height: number): Lane => ({
  id,
  name: id,
  position: { x: -40, y },
  size: { width, height },
});

const documentWith = (boxes: readonly Box[], lanes: readonly Lane[] = []): Diagram => ({
  ...emptyDiagram("Places"),
  lanes,
  nodes: boxes.map(
    (one, index): DiagramNode => ({ id: `n${index}`, component: "trainer", label: "", ...one }),
  ),
});

const near = fc.record({
  x: fc.integer({ min: -1000, max: 1000 }),
  y: fc.integer({ min: -400, max: 400 }),
});

describe("freePlace", () => {
  test("puts a box where it is wanted on an empty canvas, on the grid", () => {
    const document = emptyDiagram("Empty");
    const place = freePlace(document, SIZE, { x: 101, y: 51 });
    expect(place.position).toEqual({ x: 16, y: 24 });
    expect(place.document).toBe(document);
  });

  test("puts a box beside the one that stands in its place", () => {
    const document = draw("a=trainer");
    expect(freePlace(document, SIZE, { x: 80, y: 24 }).position).toEqual({ x: 0, y: 88 });
  });

  test("keeps clear of every node and of what else is taken", () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), fc.array(box), near, (boxes, more, point) => {
        const document = documentWith(boxes);
        const { position } = freePlace(document, SIZE, point, undefined, more);
        const placed = { position, size: SIZE };
        expect([position.x % GRID, position.y % GRID].map(Math.abs)).toEqual([0, 0]);
        expect([...boxes, ...more].every((one) => apart(one, placed))).toBe(true);
      }),
    );
  });

  test("finds the nearest free place there is", () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), near, (boxes, point) => {
        const { position } = freePlace(documentWith(boxes), SIZE, point);
        const wanted = {
          x: Math.round((point.x - SIZE.width / 2) / GRID) * GRID,
          y: Math.round((point.y - SIZE.height / 2) / GRID) * GRID,
        };
        const distance = (x: number, y: number) => (x - wanted.x) ** 2 + (y - wanted.y) ** 2;
        const found = distance(position.x, position.y);
        const reach = Math.min(400, Math.ceil(Math.sqrt(found) / GRID) * GRID);
        for (let dx = -reach; dx <= reach; dx += GRID) {
          for (let dy = -reach; dy <= reach; dy += GRID) {
            const at = { x: wanted.x + dx, y: wanted.y + dy };
            if (distance(at.x, at.y) >= found) continue;
            expect(boxes.every((one) => apart(one, { position: at, size: SIZE }))).toBe(false);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test("stays inside its band, which grows to the right when it is full", () => {
    fc.assert(
      fc.property(
        fc.array(box, { maxLength: 30 }),
        near,
        fc.integer({ min: 120, max: 1200 }),
        fc.integer({ min: 120, max: 400 }),
        (boxes, point, width, height) => {
          const before = documentWith(boxes, [
            lane("data", -400, width, 300),
            lane("serving", -100, width + 80, height),
          ]);
          const { document, position } = freePlace(before, SIZE, point, "serving");
          const [data, serving] = document.lanes;
          if (!data || !serving) throw new Error("The bands are gone");
          expect(position.x).toBeGreaterThanOrEqual(serving.position.x + LANE_PADDING);
          expect(position.y).toBeGreaterThanOrEqual(serving.position.y + LANE_TITLE);
          expect(position.x + SIZE.width).toBeLessThanOrEqual(
            serving.position.x + serving.size.width - LANE_PADDING,
          );
          expect(position.y + SIZE.height).toBeLessThanOrEqual(
            serving.position.y + serving.size.height - LANE_PADDING,
          );
          expect(boxes.every((one) => apart(one, { position, size: SIZE }))).toBe(true);
          if (document !== before) {
            expect(data.size.width).toBe(serving.size.width);
            expect(serving.size.width).toBeGreaterThan(width + 80);
          }
          expect(document.nodes).toBe(before.nodes);
        },
      ),
    );
  });

  test("takes no heed of a band that the document does not draw", () => {
    const document = draw("a=trainer", "", { lanes: [lane("data", 400, 600, 200)] });
    expect(freePlace(document, SIZE, { x: 500, y: 24 }, "feedback").position).toEqual({
      x: 416,
      y: 0,
    });
  });

  test("puts a box right below the title of a band that is too low for it", () => {
    const document = draw("", "", { lanes: [lane("data", 0, 600, 40)] });
    expect(freePlace(document, SIZE, { x: 200, y: 300 }, "data").position).toEqual({
      x: 120,
      y: LANE_TITLE,
    });
  });

  test("answers the same for five thousand boxes, however they are listed", () => {
    const boxes = Array.from({ length: 5000 }, (_, index) => ({
      position: { x: (index % 100) * 240, y: Math.floor(index / 100) * 96 },
      size: SIZE,
    }));
    const centre = { x: 12000, y: 2400 };
    const forwards = freePlace(documentWith(boxes), SIZE, centre).position;
    expect(freePlace(documentWith([...boxes].reverse()), SIZE, centre).position).toEqual(forwards);
    expect(boxes.every((one) => apart(one, { position: forwards, size: SIZE }))).toBe(true);
  });
});
