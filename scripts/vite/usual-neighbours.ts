/** Serves `virtual:usual-neighbours`: what the reference designs draw after what. */
import type { Plugin } from "vite";
import {
  countUsualNeighbours,
  type UsualNeighbours,
} from "../../src/core/suggest/usual-neighbours.ts";
import { readPalettes } from "./json-folder.ts";
import { readWirings } from "./usual-kinds.ts";
import { virtualModule } from "./virtual-module.ts";

/** The plugin; the app build and the tests need it. */
export const usualNeighbours = (): Plugin =>
  virtualModule({
    id: "virtual:usual-neighbours",
    folders: ["palettes", "templates"],
    make: (root): UsualNeighbours => countUsualNeighbours(readWirings(root), readPalettes(root)),
  });
