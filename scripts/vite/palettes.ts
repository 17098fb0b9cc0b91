/** Serves `virtual:palettes`: the palette files, looked through when the app is built and not when it starts. */
import type { Plugin } from "vite";
import type { PaletteFile } from "../../src/core/catalogue/palette-schema.ts";
import { checkedPalettes } from "./json-folder.ts";
import { virtualModule } from "./virtual-module.ts";

/** The plugin; the app build, the tests and the command line's build all need it. */
export const palettes = (): Plugin =>
  virtualModule({
    id: "virtual:palettes",
    folders: ["palettes"],
    make: (root): readonly PaletteFile[] => checkedPalettes(root),
  });
