/** A service with 100 ms for its answer; examples of the rules on latency say how long each box takes. */
import { draw } from "../document/draw.ts";
import type { Diagram } from "../document/types.ts";
import { withSettings } from "./example-variants.ts";

export const SERVICE = draw(
  "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'; fs=online-feature-store 'Features'",
  "web>svc request; svc>m request; fs>m feat-on; m>svc response; svc>web response",
  { requirements: { p99SloMs: { value: 100 } } },
);

/** The design with the p99 (ms) of some of its boxes. */
export const timed = (diagram: Diagram, p99s: Readonly<Record<string, number>>): Diagram =>
  Object.entries(p99s).reduce(
    (drawing, [id, p99Ms]) => withSettings(drawing, id, { p99Ms }),
    diagram,
  );
