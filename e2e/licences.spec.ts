/** What others wrote and the app passes on: named with its terms, and none that would bind the rest. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "./support/test.ts";

/** Licences that ask for their text to be passed on, and no more. */
const PERMISSIVE = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "OFL-1.1"];
const FREE_OF_TERMS = ["CC0-1.0"];
/** ELK binds changes to itself: it is passed on as it came. */
const UNCHANGED = { name: "elkjs", licence: "EPL-2.0 OR GPL-3.0-or-later" };
/** Their packages name no licence, but hold the text of this one. */
const BY_TEXT = new Map([
  ["khroma", "The MIT License (MIT)"],
  ["png-js", "MIT License"],
]);

const listed = () =>
  readFileSync("dist/licenses.txt", "utf8")
    .split(/^(?=## \S+ - \d)/m)
    .slice(1)
    .map((part) => {
      const [, name = "", licence = ""] = /^## (\S+) - \S+(?: \((.*)\))?$/m.exec(part) ?? [];
      return { name, licence: licence.replaceAll(/[()]/g, ""), text: part };
    });

test("everything that is passed on may be", () => {
  const others = listed().filter(({ name, licence, text }) => {
    const choices = licence.split(" OR ");
    if (choices.some((one) => PERMISSIVE.includes(one) || FREE_OF_TERMS.includes(one)))
      return false;
    const proof = BY_TEXT.get(name);
    return licence !== "" || proof === undefined || !text.includes(proof);
  });
  expect(others.map(({ name, licence }) => ({ name, licence }))).toEqual([UNCHANGED]);
  expect(listed().length).toBeGreaterThan(60);
});

test("what binds changes to itself is passed on as it came", () => {
  const worker = readFileSync("node_modules/elkjs/lib/elk-worker.min.js");
  const passedOn = readdirSync("dist/assets").filter((name) => name.startsWith("elk-worker"));
  expect(passedOn.some((name) => readFileSync(`dist/assets/${name}`).equals(worker))).toBe(true);
});
