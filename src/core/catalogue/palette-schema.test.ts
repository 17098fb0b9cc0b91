import * as v from "valibot";
import { expect, test } from "vitest";
import written from "../../../palettes/schema.json";
import { PaletteFile } from "./palette-schema.ts";
import { paletteFiles } from "./test-catalogue.ts";

test("palettes/schema.json says exactly what the program checks", () => {
  const { $schema, $defs, ...handwritten } = written;
  expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(meaningOf(handwritten, new Map(Object.entries($defs)))).toEqual(derive(PaletteFile));
});

test("every palette file names the schema for editors, and is named as its group", () => {
  const Head = v.object({ $schema: v.string(), id: v.string() });
  for (const [path, file] of Object.entries(paletteFiles)) {
    const { $schema, id } = v.parse(Head, file);
    expect($schema).toBe("./schema.json");
    expect(path).toBe(`/palettes/${id}.json`);
  }
});

test("a schema with another bound, list or field is noticed", () => {
  const { entries } = PaletteFile;
  const meaning = derive(PaletteFile);
  const { hue: _, ...withoutHue } = entries;
  for (const other of [
    v.strictObject({ ...entries, hue: v.picklist(["slate"]) }),
    v.strictObject({ ...entries, order: v.pipe(v.number(), v.gtValue(0)) }),
    v.strictObject({ ...entries, name: v.exactOptional(entries.name) }),
    v.strictObject({ ...entries, id: v.string() }),
    v.strictObject(withoutHue),
  ]) {
    expect(derive(other)).not.toEqual(meaning);
  }
  expect(() => derive(v.date())).toThrow("date");
});

type Definitions = ReadonlyMap<string, unknown>;

/** A JSON Schema without its words for readers, and with what its references stand for in their place. */
function meaningOf(value: unknown, definitions: Definitions): unknown {
  if (Array.isArray(value)) return value.map((item) => meaningOf(item, definitions));
  if (typeof value !== "object" || value === null) return value;
  const { description: _, title: __, ...rest }: Record<string, unknown> = { ...value };
  if (typeof rest.$ref === "string") {
    expect(Object.keys(rest)).toEqual(["$ref"]);
    return meaningOf(definitions.get(rest.$ref.replace("#/$defs/", "")), definitions);
  }
  return Object.fromEntries(
    Object.entries(rest).map(([keyword, inner]) => [
      keyword,
      isUnordered(keyword, inner) ? inner.map(String).toSorted() : meaningOf(inner, definitions),
    ]),
  );
}

const isUnordered = (keyword: string, inner: unknown): inner is readonly unknown[] =>
  (keyword === "enum" || keyword === "required") && Array.isArray(inner);

/** What this test reads of a valibot schema. */
interface Reflected {
  readonly type: string;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
  readonly entries?: Readonly<Record<string, Reflected>>;
  readonly item?: Reflected;
  readonly items?: readonly Reflected[];
  readonly options?: readonly unknown[];
  readonly wrapped?: Reflected;
  readonly literal?: unknown;
}

/** The JSON Schema of a valibot schema, for the parts that a palette file uses. */
function derive(schema: Reflected): unknown {
  const { type, entries = {}, items = [], options = [] } = schema;
  switch (type) {
    case "string":
    case "number":
      return { type, ...boundsOf(schema) };
    case "picklist":
      return { enum: options.map(String).toSorted() };
    case "literal":
      return { const: schema.literal };
    case "array":
      return { type, items: schema.item && derive(schema.item), ...boundsOf(schema) };
    case "strict_tuple":
      return {
        type: "array",
        prefixItems: items.map(derive),
        items: false,
        minItems: items.length,
      };
    case "strict_object":
      return {
        type: "object",
        properties: Object.fromEntries(
          Object.entries(entries).map(([key, entry]) => [key, derive(entry.wrapped ?? entry)]),
        ),
        required: Object.keys(entries)
          .filter((key) => entries[key]?.type !== "exact_optional")
          .toSorted(),
        additionalProperties: false,
      };
    case "union":
      return { anyOf: options.map((option) => derive(v.parse(Schema, option))) };
    default:
      throw new Error(`No rule for the valibot schema "${type}"`);
  }
}

const Schema = v.custom<Reflected>((value) => typeof value === "object" && value !== null);

function boundsOf({ type, pipe = [] }: Reflected): Record<string, unknown> {
  return Object.fromEntries(
    pipe.slice(1).map(({ type: action, requirement }) => {
      if (action === "regex" && requirement instanceof RegExp)
        return ["pattern", requirement.source];
      if (action === "gt_value") return ["exclusiveMinimum", requirement];
      if (action === "min_length")
        return [type === "array" ? "minItems" : "minLength", requirement];
      throw new Error(`No rule for the valibot action "${action}"`);
    }),
  );
}
