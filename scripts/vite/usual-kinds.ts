/** Serves `virtual:usual-kinds`: what the reference designs send between each pair of components. */
import * as v from "valibot";
import type { Plugin } from "vite";
import { KINDS } from "../../src/core/catalogue/kinds.ts";
import {
  countUsualKinds,
  type UsualKinds,
  type Wiring,
} from "../../src/core/catalogue/usual-kinds.ts";
import { type JsonFile, readJsonFolder, readPalettes } from "./json-folder.ts";
import { virtualModule } from "./virtual-module.ts";

/** The plugin; the app build, the tests and the command line's build all need it. */
export const usualKinds = (): Plugin =>
  virtualModule({
    id: "virtual:usual-kinds",
    folders: ["palettes", "templates"],
    make: (root): UsualKinds => countUsualKinds(readWirings(root), readPalettes(root)),
  });

/** What the templates draw and wire; throws on a file that is no diagram. */
export const readWirings = (root: string): readonly Wiring[] =>
  readJsonFolder(root, "templates").map(readWiring);

/** Only what is counted; that the templates are whole documents is tested where they are. */
const WiringSchema = v.object({
  nodes: v.array(v.object({ id: v.string(), component: v.string() })),
  edges: v.array(
    v.object({
      source: v.string(),
      target: v.string(),
      kind: v.exactOptional(v.picklist(KINDS.map((kind) => kind.id))),
    }),
  ),
});

function readWiring({ path, content }: JsonFile): Wiring {
  const result = v.safeParse(WiringSchema, content);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${path} is no diagram: ${v.getDotPath(issue) ?? ""}: ${issue.message}`);
}
