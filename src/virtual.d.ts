/** Modules that the build makes; each is served by a plugin in `scripts/vite`. */

declare module "virtual:font-metrics" {
  export const metrics: import("./core/scene/measure-inter.ts").FontMetrics;
}

declare module "virtual:icons" {
  const icons: import("./core/catalogue/icon.ts").IconSet;
  export default icons;
}

declare module "virtual:usual-kinds" {
  const usualKinds: import("./core/catalogue/usual-kinds.ts").UsualKinds;
  export default usualKinds;
}

declare module "virtual:usual-neighbours" {
  const usualNeighbours: import("./core/suggest/usual-neighbours.ts").UsualNeighbours;
  export default usualNeighbours;
}
