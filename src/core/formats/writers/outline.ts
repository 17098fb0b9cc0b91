/** What shape a box has in programs that tell things apart by their outline. */
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Role } from "../../catalogue/roles.ts";
import type { DiagramNode } from "../../document/types.ts";
import { isMark } from "../../scene/box-text.ts";

export type Outline = "box" | "store" | "queue" | "person" | "decision" | "note";

const STORES: readonly Role[] = [
  "storage",
  "lake",
  "warehouse",
  "blob",
  "kv",
  "oltp",
  "feature-store-online",
  "feature-store-offline",
];
const QUEUES: readonly Role[] = ["stream-log", "queue"];

export function outlineOf(node: DiagramNode, catalogue: Catalogue): Outline {
  if (isMark(node)) return node.component === "note" ? "note" : "box";
  if (node.component === "decision-shape") return "decision";
  const roles = catalogue.find(node.component)?.roles ?? [];
  if (roles.includes("human")) return "person";
  if (QUEUES.some((role) => roles.includes(role))) return "queue";
  return STORES.some((role) => roles.includes(role)) ? "store" : "box";
}
