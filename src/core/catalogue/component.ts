/** What the palette files hold, once read: components, products and the groups they stand in. */
import type { KindId } from "./kinds.ts";
import type { Role } from "./roles.ts";

/** What a component takes or gives: kinds, subtypes implied, or anything at all. */
export type Port = readonly KindId[] | "any";

/** Colour family of a group; the token sheet holds a value for each in both themes. */
export const HUES = [
  "slate",
  "cyan",
  "amber",
  "blue",
  "violet",
  "pink",
  "green",
  "orange",
  "gold",
  "indigo",
  "purple",
  "teal",
  "red",
  "steel",
  "fuchsia",
  "grey",
] as const;
export type Hue = (typeof HUES)[number];

/** The four usual bands of a reference architecture. */
export const USUAL_LANES = ["data", "training", "serving", "feedback"] as const;
export type UsualLane = (typeof USUAL_LANES)[number];

/** A component of the palette. A product (`isA` set) has everything of its generic but name, icon, aliases and figure. */
export interface Component {
  readonly id: string;
  readonly name: string;
  /** The English name, where `name` is in another language: it is understood as well. */
  readonly english?: string;
  readonly group: string;
  readonly hue: Hue;
  /** The generic component that a product is one of. */
  readonly isA?: string;
  /** `lucide:name`, `brand:slug` (simple-icons) or `own:name`. */
  readonly icon: string;
  readonly roles: readonly Role[];
  readonly accepts: Port;
  readonly emits: Port;
  readonly aliases: readonly string[];
  /** The question its why-note should answer. */
  readonly why: string;
  /** Where it usually stands. */
  readonly lane: UsualLane;
  /** ~ Editable default of the right order, never a fact (ms). */
  readonly p99Ms?: number;
  /** ~ Editable default of the right order, never a fact (requests a second). */
  readonly qpsPerReplica?: number;
  /** A figure of the public record with its source. */
  readonly figure?: string;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  /** Generic components first, then products, in palette order. */
  readonly components: readonly Component[];
}
