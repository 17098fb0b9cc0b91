import { expect, test } from "vitest";
import { draw } from "../document/draw.ts";
import type { DiagramNode } from "../document/types.ts";
import { rolesOf } from "./node-roles.ts";
import { loadCatalogue } from "./test-catalogue.ts";

const rolesWith = (component: string, extra: Partial<DiagramNode> = {}): readonly string[] =>
  draw(`n=${component}`).nodes.flatMap((node) => [
    ...rolesOf({ ...node, ...extra }, loadCatalogue()),
  ]);

test("a node plays the roles of its component", () => {
  expect(rolesWith("feature-pipeline-stream")).toEqual(["feature-pipeline", "stream-processor"]);
});

test("a product plays the roles of its generic component", () => {
  expect(rolesWith("kafka")).toEqual(["stream-log"]);
});

test("a person adds a role and takes another away", () => {
  expect(rolesWith("web-client", { rolesAdded: ["pii"], rolesRemoved: ["client"] })).toEqual([
    "pii",
  ]);
});

test("removing wins over adding", () => {
  expect(rolesWith("trainer", { rolesAdded: ["baseline"], rolesRemoved: ["baseline"] })).toEqual([
    "trainer",
  ]);
});

test("an unknown component has only what was added", () => {
  expect(rolesWith("no-such-thing", { rolesAdded: ["server"], rolesRemoved: ["client"] })).toEqual([
    "server",
  ]);
});
