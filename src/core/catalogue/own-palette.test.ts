/** A company's own palette, added to the built-in ones. */
import { expect, test } from "vitest";
import acme from "../lint/custom/examples/acme-palette.json";
import { extendCatalogue } from "./palette-file.ts";
import { loadCatalogue } from "./test-catalogue.ts";

const known = loadCatalogue();

/** Code and path of every problem. */
function problemsOf(file: unknown) {
  const result = extendCatalogue(known, file);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
}

test("its components are found beside the built-in ones, which stay as they were", () => {
  const result = extendCatalogue(known, acme);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { groups, components, find, genericOf } = result.value;
  expect(groups.slice(0, -1)).toEqual(known.groups);
  expect(components).toHaveLength(known.components.length + 2);
  expect(find("acme-gateway")).toMatchObject({ group: "acme", hue: "teal", lane: "serving" });
  expect(genericOf("acme-runs")).toBe("experiment-tracker");
  expect(known.find("acme-runs")).toBeUndefined();
});

test("a product of a built-in component has everything of it but its own words", () => {
  const result = extendCatalogue(known, acme);
  const generic = known.find("experiment-tracker");
  const own = result.ok ? result.value.find("acme-runs") : undefined;
  expect(own).toMatchObject({ name: "Acme Runs", group: "acme", roles: generic?.roles });
  expect(own?.accepts).toEqual(generic?.accepts);
  expect(own?.lane).toBe(generic?.lane);
});

test("a product of a product is one of that one's generic", () => {
  const kafka = { ...acme.products[0], id: "acme-kafka", isA: "kafka" };
  const result = extendCatalogue(known, { ...acme, products: [kafka] });
  expect(result.ok && result.value.genericOf("acme-kafka")).toBe("event-log");
});

test("an id that is taken is refused, of a component, a product and a group", () => {
  expect(problemsOf({ ...acme, id: "serving" })).toEqual(["palette-shared-id id"]);
  const [component] = acme.components;
  expect(problemsOf({ ...acme, components: [{ ...component, id: "kafka" }] })).toEqual([
    "palette-shared-id components[0].id",
  ]);
  expect(problemsOf({ ...acme, products: [{ ...acme.products[0], id: "acme-gateway" }] })).toEqual([
    "palette-shared-id products[0].id",
  ]);
});

test("a wrong shape and a product of nothing are refused with their place", () => {
  const [product] = acme.products;
  expect(problemsOf({ ...acme, products: [{ ...product, isA: "nothing" }] })).toEqual([
    "palette-unknown-generic products[0].isA",
  ]);
  expect(problemsOf({ ...acme, hue: "mauve", extra: 1 })).toEqual([
    "palette-shape hue",
    "palette-shape extra",
  ]);
  expect(problemsOf(null)).toEqual(["palette-shape "]);
});

test("what is wrong is told in short, however much was expected or came", () => {
  const [component] = acme.components;
  const [product] = acme.products;
  const long = "a".repeat(30_000);
  for (const file of [
    { ...acme, components: [{ ...component, roles: [null] }] },
    { ...acme, components: [{ ...component, roles: [long] }] },
    { ...acme, id: long, name: 1 },
    { ...acme, products: [{ ...product, isA: long }] },
    {
      ...acme,
      products: [
        { ...product, id: long },
        { ...product, id: long },
      ],
    },
    { ...acme, [long]: 1 },
  ]) {
    const result = extendCatalogue(known, file);
    expect(result.ok).toBe(false);
    for (const { path, message } of result.ok ? [] : result.problems)
      expect(path.length + message.length).toBeLessThan(300);
  }
});
