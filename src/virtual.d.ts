/** Modules that the build makes; each is served by a plugin in `scripts/vite`. */

declare module "virtual:font-metrics" {
  export const metrics: import("./core/scene/measure-inter.ts").FontMetrics;
}

declare module "virtual:icons" {
  const icons: import("./core/catalogue/icon.ts").IconSet;
  export default icons;
}

declare module "virtual:palettes" {
  const palettes: readonly import("./core/catalogue/palette-schema.ts").PaletteFile[];
  export default palettes;
}

declare module "virtual:picture-files" {
  /** A part of Inter and its files, as addresses of files. */
  interface InterFiles {
    /** The characters it is for, as CSS has it. */
    readonly range: string;
    readonly variable: string;
    /** Of the weights 400, 500 and 600. */
    readonly fixed: readonly string[];
  }
  /** resvg's WebAssembly. */
  export const resvg: string;
  export const inter: readonly InterFiles[];
}

declare module "virtual:usual-kinds" {
  const usualKinds: import("./core/catalogue/usual-kinds.ts").UsualKinds;
  export default usualKinds;
}

declare module "virtual:usual-neighbours" {
  const usualNeighbours: import("./core/suggest/usual-neighbours.ts").UsualNeighbours;
  export default usualNeighbours;
}
