/** The design as a page in Markdown, for a repository or a wiki. */
import { success } from "../problem.ts";
import type { Format } from "./format.ts";

export const markdown: Format = {
  id: "markdown",
  name: "writing.markdown",
  extensions: [".md"],
  mediaTypes: ["text/markdown"],
  group: "pages",
  // Nothing is read back from it.
  matches: () => false,
  write: async (diagram, ports) => {
    const { writeMarkdown } = await import("./writers/write-up.ts");
    return success(await writeMarkdown(diagram, ports));
  },
  losses: async () => {
    const { pageLosses } = await import("./writers/losses.ts");
    return pageLosses();
  },
};
