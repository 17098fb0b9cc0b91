/** What draw.io's styles say of a shape: its outline, and the name of its icon. */
import type { SketchShape } from "../../sketch-shapes.ts";

type Style = ReadonlyMap<string, string>;

export function kindOf(style: Style): SketchShape["kind"] {
  const shape = style.get("shape") ?? "";
  const is = (...names: readonly string[]): boolean =>
    names.some((name) => style.has(name) || shape === name || shape.startsWith(`${name}.`));
  if (is("text", "edgeLabel", "curlyBracket")) return "text";
  if (is("swimlane", "group", "table", "tableRow") || style.get("container") === "1")
    return "frame";
  if (is("cylinder", "cylinder2", "cylinder3", "datastore", "mxgraph.flowchart.database"))
    return "store";
  if (/database|cylinder|storage|disk/i.test(shape)) return "store";
  if (is("rhombus", "mxgraph.flowchart.decision")) return "decision";
  if (is("umlActor", "actor") || /user|person|actor/i.test(shape)) return "person";
  if (is("note", "note2", "callout")) return "note";
  if (is("document", "mxgraph.flowchart.document")) return "document";
  if (style.has("image") || is("image") || hintOf(style) !== undefined) return "picture";
  return "box";
}

/** `mxgraph.aws4.s3` is `s3`; the file of a picture is its name; a data URL says nothing. */
export function hintOf(style: Style): string | undefined {
  const icon = style.get("resIcon") ?? style.get("grIcon") ?? style.get("prIcon");
  const named =
    icon ?? (style.get("shape")?.startsWith("mxgraph.") === true ? style.get("shape") : undefined);
  if (named !== undefined) {
    const parts = named.split(".").slice(2);
    const name = parts.at(-1) ?? "";
    return GEOMETRY.test(named) || name === "" ? undefined : name;
  }
  const file = style.get("image") ?? "";
  if (file === "" || file.startsWith("data:")) return undefined;
  const name = file.replace(/^.*\//, "").replace(/\.\w+$/, "");
  return name === "" ? undefined : name;
}

const GEOMETRY =
  /^mxgraph\.(?:basic|flowchart|arrows2?|mockup|ios7?|android|bootstrap|general|infographic)\b/;
