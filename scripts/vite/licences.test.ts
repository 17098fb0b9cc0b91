import { expect, it } from "vitest";
import { notPermitted } from "./licences.ts";

const list = (...entries: readonly string[]) =>
  `# Licenses\n\nThe app bundles:\n\n${entries.join("\n\n")}\n`;

it("lets pass what asks for no more than its text", () => {
  expect(
    notPermitted(
      list(
        "## a - 1.0.0 (MIT)\n\nMIT License\n\n## Contribution\n\nWords",
        "## @b/c - 2.0.0 (BSD-3-Clause)",
        "## dompurify - 3.4.18 ((MPL-2.0 OR Apache-2.0))",
        "## elkjs - 0.12.1 (EPL-2.0 OR GPL-3.0-or-later)",
        "## khroma - 2.1.0\n\nThe MIT License (MIT)",
      ),
    ),
  ).toEqual([]);
});

it("names what binds the rest, what says nothing, and what is bound without being known for it", () => {
  expect(
    notPermitted(
      list(
        "## a - 1.0.0 (GPL-3.0-or-later)",
        "## b - 1.0.0",
        "## khroma - 3.0.0\n\nAll rights reserved",
        "## other - 1.0.0 (EPL-2.0)",
        "## c - 1.0.0 (MIT)",
        "## d - 1.0.0 (MIT AND AGPL-3.0)",
      ),
    ),
  ).toEqual([
    "a (GPL-3.0-or-later)",
    "b ()",
    "khroma ()",
    "other (EPL-2.0)",
    "d (MIT AND AGPL-3.0)",
  ]);
});
