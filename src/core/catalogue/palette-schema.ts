/** The shape of a palette file (`palettes/*.json`), one per group of components. */
import * as v from "valibot";
import { HUES, USUAL_LANES } from "./component.ts";
import { KINDS } from "./kinds.ts";
import { ROLES } from "./roles.ts";

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const Text = v.pipe(v.string(), v.minLength(1));
const Icon = v.pipe(v.string(), v.regex(/^(lucide|brand|own):[a-z0-9-]+$/));
const Lane = v.picklist(USUAL_LANES);
const Positive = v.pipe(v.number(), v.gtValue(0));
const Port = v.union([
  v.pipe(
    v.strictTuple([v.literal("*")]),
    v.transform(() => "any" as const),
  ),
  v.array(v.picklist(KINDS.map((kind) => kind.id))),
]);

const ComponentEntry = v.strictObject({
  id: Id,
  name: Text,
  icon: Icon,
  lane: v.exactOptional(Lane),
  roles: v.pipe(v.array(v.picklist(ROLES)), v.minLength(1)),
  accepts: Port,
  emits: Port,
  aliases: v.array(Text),
  why: v.string(),
  p99Ms: v.exactOptional(Positive),
  qpsPerReplica: v.exactOptional(Positive),
  figure: v.exactOptional(Text),
});

const ProductEntry = v.strictObject({
  id: Id,
  name: Text,
  isA: Id,
  icon: Icon,
  aliases: v.array(Text),
  figure: v.exactOptional(Text),
});

/**
 * One file. Strict, unlike a person's document: these files are ours, and a field that nothing
 * reads is a slip of the pen. `palettes/schema.json` says the same to editors.
 */
export const PaletteFile = v.strictObject({
  $schema: v.exactOptional(v.string()),
  id: Id,
  name: Text,
  order: v.number(),
  hue: v.picklist(HUES),
  lane: Lane,
  components: v.pipe(v.array(ComponentEntry), v.minLength(1)),
  products: v.array(ProductEntry),
});
export type PaletteFile = v.InferOutput<typeof PaletteFile>;

/** A company's own palette: it may leave its place out, and hold products alone, of known components. */
export const OwnPaletteFile = v.strictObject({
  ...PaletteFile.entries,
  order: v.exactOptional(v.number()),
  components: v.exactOptional(v.array(ComponentEntry), []),
  products: v.exactOptional(v.array(ProductEntry), []),
});
