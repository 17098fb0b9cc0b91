/** The last improvement of a placement: single moves, judged by the routes that will be drawn. */
import type { Board, Places } from "./board.ts";
import { placementCost } from "./cost.ts";

/** A move dearer than this by the quick cost is not worth routing the picture for. */
const HOPELESS = 12;

/** A placement with its price; lower is better. */
export interface Priced {
  readonly places: Places;
  readonly price: number;
}

interface Move {
  readonly node: number;
  readonly cell: number;
  readonly cost: number;
}

/** Never dearer than `start`. Each sweep tries every bearable move; it ends early where none helps. */
export function polishPlaces(
  board: Board,
  start: Priced,
  priceOf: (places: Places) => number,
  sweeps: number,
): Priced {
  let best = start;
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const before = best;
    for (const { node, cell } of movesFrom(board, best.places)) {
      const places = moved(best.places, node, cell);
      const price = priceOf(places);
      if (price < best.price - 1e-6) best = { places, price };
    }
    if (best === before) break;
  }
  return best;
}

/** Every bearable move of a node inside its band, the most promising first. */
function movesFrom(board: Board, places: Places): readonly Move[] {
  const now = placementCost(board, places);
  const moves: Move[] = [];
  for (const [node, at] of places.entries()) {
    const { first, rows } = board.bands[board.bandOf[node] ?? 0] ?? { first: 0, rows: 0 };
    for (let cell = first * board.columns; cell < (first + rows) * board.columns; cell += 1) {
      const other = places.indexOf(cell);
      // Two boxes change places once, not twice.
      if (cell === at || (other !== -1 && other < node)) continue;
      const cost = placementCost(board, moved(places, node, cell)) - now;
      if (cost <= HOPELESS) moves.push({ node, cell, cost });
    }
  }
  return moves.sort((a, b) => a.cost - b.cost);
}

/** The places with the node in the cell; who stood there goes where the node was. */
function moved(places: Places, node: number, cell: number): Places {
  const from = places[node] ?? cell;
  return places.map((at, index) => {
    if (index === node) return cell;
    return at === cell ? from : at;
  });
}
