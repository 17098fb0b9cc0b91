/** What stands in for a component that no palette has: a plain box that takes and gives anything. */
import type { Component } from "./component.ts";

export const ANYTHING: Component = {
  id: "",
  name: "Unknown component",
  group: "generic-shapes",
  hue: "grey",
  icon: "lucide:box",
  roles: [],
  accepts: "any",
  emits: "any",
  aliases: [],
  why: "",
  lane: "serving",
};
