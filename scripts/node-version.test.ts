/** Which versions of Node are turned away. */
import { expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { satisfies } from "./node-version.mjs";

const RANGE = packageJson.engines.node;

it.each(["20.19.0", "20.20.2", "22.12.0", "22.20.1", "23.0.0", "24.1.0"])(
  "accepts %s",
  (version) => {
    expect(satisfies(version, RANGE)).toBe(true);
  },
);

it.each(["16.20.2", "18.20.4", "20.18.9", "21.7.3", "22.11.0"])("turns %s away", (version) => {
  expect(satisfies(version, RANGE)).toBe(false);
});
