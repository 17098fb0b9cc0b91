/** Modules that the build makes; each is served by a plugin in `scripts/vite`. */

declare module "virtual:font-metrics" {
  export const metrics: import("./core/scene/measure-inter.ts").FontMetrics;
}
