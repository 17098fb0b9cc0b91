/** The routes of the canvas: at once where they are soon found, else sketches until the true ones have come. */
import type { Diagram } from "../../core/document/types.ts";
import {
  adopted,
  type RouteInput,
  routeEdges,
  type Routes,
  takesLong,
} from "../../core/scene/router/index.ts";
import { keepRoutes } from "../../core/scene/router/known-routes.ts";
import { routeInSteps, sketchEdges } from "../../core/scene/router/late.ts";
import type { LateRoutes } from "./model.ts";

/** Finds what `routeEdges` gives, away from the hand; rejects where it cannot. */
export type FindRoutes = (input: RouteInput, unwanted: AbortSignal) => Promise<Routes>;

interface Search {
  readonly input: Diagram;
  readonly end: AbortController;
}

interface Found {
  readonly input: Diagram;
  readonly routes: Routes;
}

/** `come` is told when true routes are there; the next `of` builds on them, whatever has changed meanwhile. */
export function createLateRoutes(find: FindRoutes, come: () => void): LateRoutes {
  let search: Search | undefined;
  let found: Found | undefined;

  const stop = (): void => {
    search?.end.abort();
    search = undefined;
  };
  const begin = (input: Diagram): void => {
    stop();
    const begun: Search = { input, end: new AbortController() };
    search = begun;
    const { signal } = begun.end;
    const inPauses = (): Promise<Routes> => foundInPauses(input, signal);
    void find(input, signal)
      .catch(inPauses)
      .then((routes) => {
        if (search !== begun) return;
        search = undefined;
        found = { input, routes };
        come();
      });
  };

  return {
    of(drawn, shown) {
      const base = found ? adopted(found.routes, found.input, shown) : shown;
      found = undefined;
      if (!takesLong(drawn, base)) {
        stop();
        const routes = routeEdges(drawn, base);
        // A picture of the drawing has the very lines that are seen.
        keepRoutes(drawn, routes);
        return routes;
      }
      if (!search || takesLong(drawn, unrouted(search.input))) begin(drawn);
      return sketchEdges(drawn, base);
    },
    stop,
  };
}

/** Stands for the routes that are being found, to tell what they will leave to be done. */
const unrouted = (input: Diagram): Routes => adopted(new Map(), input);

/** So long (ms) the hand waits at most, if a step takes no longer. */
const SLICE = 12;

/** On the page itself; nothing once it is unwanted. */
async function foundInPauses(input: RouteInput, unwanted: AbortSignal): Promise<Routes> {
  const work = routeInSteps(input);
  let until = performance.now() + SLICE;
  while (!unwanted.aborted) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await new Promise((done) => setTimeout(done));
    until = performance.now() + SLICE;
  }
  return new Map();
}
