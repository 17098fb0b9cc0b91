/** The board on which lanes are laid out: one grid of cells for the whole picture, a band of rows a lane. */

/** An edge of the drawing between two nodes, both by index; a heavy one pulls harder. */
export interface BoardEdge {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** The rows of one lane: `rows` of them, from row `first` on. */
export interface BoardBand {
  readonly first: number;
  readonly rows: number;
}

export interface Board {
  readonly columns: number;
  readonly bands: readonly BoardBand[];
  /** The band of each node. */
  readonly bandOf: readonly number[];
  readonly edges: readonly BoardEdge[];
  /** The edges of each node, by index into `edges`. */
  readonly edgesOf: readonly (readonly number[])[];
  /** By how much each node is wider than the average one (px); 0 for a narrower one. */
  readonly surplus: readonly number[];
  /** How far down each row is; a step between bands counts more than one inside. */
  readonly depth: readonly number[];
}

/** The cell of each node: `row * columns + column`. No two nodes share one. */
export type Places = readonly number[];

/** What a node of the board is drawn from: its band, its layer in the lane and its order in the layer. */
export interface BoardNode {
  readonly band: number;
  readonly layer: number;
  readonly order: number;
  /** In px. */
  readonly width: number;
}

/** The step from one band to the next, in rows. */
const BAND_STEP = 0.8;
/** Cells a band has for each node: the slack lets lines pass and keeps related boxes in one row. */
const SLACK = 1.3;

export function makeBoard(
  nodes: readonly BoardNode[],
  edges: readonly BoardEdge[],
  bandCount: number,
  columns: number,
): Board {
  const bands: BoardBand[] = [];
  const depth: number[] = [];
  for (let band = 0; band < bandCount; band += 1) {
    const count = nodes.filter((node) => node.band === band).length;
    const rows = Math.max(1, Math.ceil((count * SLACK) / columns));
    bands.push({ first: depth.length, rows });
    for (let row = 0; row < rows; row += 1) depth.push(depth.length + band * BAND_STEP);
  }
  const edgesOf: number[][] = nodes.map(() => []);
  for (const [index, { from, to }] of edges.entries()) {
    edgesOf[from]?.push(index);
    if (to !== from) edgesOf[to]?.push(index);
  }
  const average = nodes.reduce((sum, node) => sum + node.width, 0) / Math.max(1, nodes.length);
  return {
    columns,
    bands,
    bandOf: nodes.map((node) => node.band),
    edges,
    edgesOf,
    surplus: nodes.map((node) => Math.max(0, node.width - average)),
    depth,
  };
}

/** The first placement: each lane's layers from left to right, a chain longer than the board folded into rows. */
export function seedPlaces(board: Board, nodes: readonly BoardNode[]): Places {
  const places = nodes.map(() => 0);
  for (const [band, { first, rows }] of board.bands.entries()) {
    const members = [...nodes.entries()].filter(([, node]) => node.band === band);
    members.sort(([, a], [, b]) => a.layer - b.layer || a.order - b.order);
    const layers = Math.max(1, ...members.map(([, node]) => node.layer + 1));
    const folds = Math.min(rows, Math.ceil(layers / board.columns));
    const perFold = Math.ceil(layers / folds);
    const taken = new Set<number>();
    for (const [index, node] of members) {
      const fold = Math.floor(node.layer / perFold);
      const wish = {
        column: node.layer - fold * perFold,
        row: Math.floor((fold * rows) / folds) + node.order,
      };
      const cell = nearestFree(board.columns, rows, wish, taken);
      taken.add(cell);
      places[index] = first * board.columns + cell;
    }
  }
  return places;
}

function nearestFree(
  columns: number,
  rows: number,
  wish: { readonly column: number; readonly row: number },
  taken: ReadonlySet<number>,
): number {
  let best = -1;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let cell = 0; cell < columns * rows; cell += 1) {
    const column = cell % columns;
    const row = Math.floor(cell / columns);
    const distance = Math.abs(column - wish.column) * 2 + Math.abs(row - wish.row);
    if (taken.has(cell) || distance >= bestDistance) continue;
    best = cell;
    bestDistance = distance;
  }
  return best;
}
