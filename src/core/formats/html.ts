/** The design as one page that opens anywhere: picture, requirements, steps, components, findings. */
import { success } from "../problem.ts";
import type { Format } from "./format.ts";

export const html: Format = {
  id: "html",
  name: "writing.html",
  extensions: [".html"],
  mediaTypes: ["text/html"],
  group: "pages",
  // Nothing is read back from it.
  matches: () => false,
  write: async (diagram, ports) => {
    const { writeHtml } = await import("./writers/write-up.ts");
    return success(await writeHtml(diagram, ports));
  },
  losses: async () => {
    const { pageLosses } = await import("./writers/losses.ts");
    return pageLosses();
  },
};
