/** What stands beside boxes and on lines. */
import { expect, it } from "vitest";
import { canvasFigures } from "./on-canvas.ts";
import { graphOf } from "./test-graphs.ts";

const graph = (replicas: number) =>
  graphOf(
    "web=web-client; svc=prediction-service; m=model-server; fs=online-feature-store; log=kafka",
    "web>svc request; svc>m request; fs>m feat-on; m>svc response; svc>web response; m>log event",
    {
      svc: { p99Ms: 4, replicas: 2, qpsPerReplica: 2000 },
      m: { p99Ms: 12, replicas, qpsPerReplica: 500 },
      fs: { p99Ms: 5, replicas: 2, qpsPerReplica: 5000 },
    },
    { peakQps: 2000 },
  );

it("says of each box on the way its time, and its replicas against those that it needs", () => {
  const { boxes } = canvasFigures(graph(3));
  expect([...boxes.keys()].toSorted()).toEqual(["fs", "m", "svc"]);
  expect(boxes.get("m")).toEqual({ time: "12 ms", replicas: "has 3, needs 6", isShort: true });
  expect(canvasFigures(graph(6)).boxes.get("m")?.isShort).toBe(false);
});

it("says of each line how many requests a second it carries, and which are critical", () => {
  const { lines, critical } = canvasFigures(graph(6));
  expect([...lines]).toEqual([
    ["e1", "2k/s"],
    ["e2", "2k/s"],
    ["e3", "2k/s"],
  ]);
  expect([...critical].toSorted()).toEqual(["e1", "e2", "e3", "fs", "m", "svc"]);
});
