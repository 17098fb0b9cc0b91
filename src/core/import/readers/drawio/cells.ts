/** The cells of a draw.io page: what is drawn, where, and with which style. */
import { LIMITS } from "../../../document/limits.ts";
import type { Point, Size } from "../../../document/types.ts";
import type { XmlElement } from "./xml.ts";

export interface Cell {
  readonly id: string;
  readonly parent?: string;
  readonly value: string;
  readonly style: ReadonlyMap<string, string>;
  readonly isVertex: boolean;
  readonly isEdge: boolean;
  readonly isHidden: boolean;
  /** From the corner of what holds it. */
  readonly position: Point;
  readonly size: Size;
  readonly source?: string;
  readonly target?: string;
  /** Of an edge whose ends are not attached. */
  readonly start?: Point;
  readonly end?: Point;
  readonly bends: readonly Point[];
  /** What files of ours say besides: see `writeDrawio`. */
  readonly own: OwnData;
}

export interface OwnData {
  readonly component?: string;
  readonly group?: "lane" | "boundary";
  readonly kind?: string;
  readonly mode?: string;
  /** The words as they were written, where they are but the name of what flows. */
  readonly shown?: string;
}

function ownOf(data: ReadonlyMap<string, string>): OwnData {
  const text = (name: string): string | undefined => {
    const value = data.get(`loopboard${name}`);
    return value === "" ? undefined : value?.slice(0, LIMITS.label);
  };
  const [component, kind, mode, shown] = ["Component", "Kind", "Mode", "Shown"].map(text);
  const group = text("Group");
  return {
    ...(component === undefined ? {} : { component }),
    ...(group === "lane" || group === "boundary" ? { group } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(mode === undefined ? {} : { mode }),
    ...(shown === undefined ? {} : { shown }),
  };
}

export const cellsOf = (root: XmlElement): readonly Cell[] =>
  root.children.flatMap((element) => {
    if (element.name === "mxCell") return [cellOf(element, element.attributes)];
    // A cell with data of its own is wrapped in what carries them.
    const inner = element.children.find(({ name }) => name === "mxCell");
    return inner ? [cellOf(inner, element.attributes)] : [];
  });

function cellOf(cell: XmlElement, outer: ReadonlyMap<string, string>): Cell {
  const { attributes } = cell;
  const geometry = cell.children.find(({ name }) => name === "mxGeometry");
  const at = geometry?.attributes ?? new Map<string, string>();
  const source = attributes.get("source");
  const target = attributes.get("target");
  const parent = attributes.get("parent");
  const start = pointAs(geometry, "sourcePoint");
  const end = pointAs(geometry, "targetPoint");
  return {
    id: outer.get("id") ?? attributes.get("id") ?? "",
    ...(parent === undefined ? {} : { parent }),
    value: attributes.get("value") ?? outer.get("label") ?? "",
    style: styleOf(attributes.get("style") ?? ""),
    isVertex: attributes.get("vertex") === "1",
    isEdge: attributes.get("edge") === "1",
    isHidden: attributes.get("visible") === "0",
    position: { x: figure(at.get("x")), y: figure(at.get("y")) },
    size: { width: figure(at.get("width")), height: figure(at.get("height")) },
    ...(source === undefined ? {} : { source }),
    ...(target === undefined ? {} : { target }),
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    bends: bendsOf(geometry),
    own: ownOf(outer),
  };
}

/** `rounded=0;shape=cylinder3;` and bare words such as `text;`. */
function styleOf(text: string): ReadonlyMap<string, string> {
  const style = new Map<string, string>();
  for (const part of text.slice(0, 20_000).split(";")) {
    const at = part.indexOf("=");
    if (at > 0) style.set(part.slice(0, at), part.slice(at + 1));
    else if (part !== "") style.set(part, "1");
  }
  return style;
}

function pointAs(geometry: XmlElement | undefined, role: string): Point | undefined {
  const found = geometry?.children.find(
    ({ name, attributes }) => name === "mxPoint" && attributes.get("as") === role,
  );
  return found && pointOf(found);
}

const bendsOf = (geometry: XmlElement | undefined): readonly Point[] =>
  (geometry?.children ?? [])
    .filter(({ name }) => name === "Array")
    .flatMap(({ children }) => children.map(pointOf));

const pointOf = ({ attributes }: XmlElement): Point => ({
  x: figure(attributes.get("x")),
  y: figure(attributes.get("y")),
});

function figure(text: string | undefined): number {
  const value = Number(text ?? 0);
  return Number.isFinite(value) ? value : 0;
}
