/** D2: shapes, containers and connections of the first board. */
import { strToU8 } from "fflate";
import { success } from "../problem.ts";
import type { Format } from "./format.ts";
import { readText } from "./text.ts";

export const d2: Format = {
  id: "d2",
  name: "foreign.d2",
  extensions: [".d2"],
  mediaTypes: ["text/vnd.d2"],
  group: "drawings",
  // Nearly any text could be D2, so the name must say it.
  matches: (_, name) => /\.d2$/i.test(name),
  interpret: async (bytes) => {
    const text = readText(bytes);
    if (!text.ok) return text;
    const { readD2 } = await import("../import/readers/d2.ts");
    return readD2(text.value);
  },
  write: async (diagram, { catalogue }) => {
    const { writeD2 } = await import("./writers/d2.ts");
    return success(strToU8(writeD2(diagram, catalogue)));
  },
  losses: async (diagram) => {
    const { namesLost, textLosses } = await import("./writers/losses.ts");
    return [...textLosses(diagram), ...namesLost(diagram)];
  },
};
