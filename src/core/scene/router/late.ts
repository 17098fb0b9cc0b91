/** What is drawn of a large diagram until its routes have been found; loaded with the first that is drawn. */
import type { EdgeId } from "../../document/types.ts";
import { changesBetween } from "./changes.ts";
import { allInSteps } from "./rounds.ts";
import type { Route, RouteEdge, RouteInput, Routes } from "./route.ts";
import { adopted, keepingSame, origins, withoutStraight, withStraight } from "./route-edges.ts";
import { sketched } from "./sketch.ts";

/**
 * Something to draw at once where `routeEdges` takes long: the routes there are, and sketches of what
 * has none or leads elsewhere now. Given to `routeEdges` they become what they would have been.
 */
export function sketchEdges(input: RouteInput, previous?: Routes): Routes {
  const origin = previous && origins.get(previous);
  const changes = origin && changesBetween(origin.input, input);
  const stays = ({ id, source, target }: RouteEdge): boolean =>
    changes !== undefined &&
    previous?.has(id) === true &&
    !(changes.edges.has(id) || changes.nodes.has(source) || changes.nodes.has(target));
  const { edges } = withoutStraight(input);
  const fresh = sketched(
    input,
    edges.filter((edge) => !stays(edge)),
  );
  const ways = edges.flatMap(({ id }): readonly [EdgeId, Route][] => {
    const route = fresh.get(id) ?? previous?.get(id);
    return route ? [[id, route]] : [];
  });
  const result = keepingSame(previous, withStraight(new Map(ways), input));
  const rough = new Set([...(origin?.rough ?? []), ...fresh.keys()]);
  origins.set(result, { input: origin?.input ?? input, rough });
  return result;
}

/** What `routeEdges` gives for a diagram, with pauses in which others can have their turn. */
export function* routeInSteps(input: RouteInput): Generator<undefined, Routes> {
  const routes = yield* allInSteps(withoutStraight(input));
  return adopted(withStraight(routes, input), input);
}
