/** The part of fontkit that `font-metrics.ts` uses; the package brings no types. */
declare module "fontkit" {
  interface Font {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    variationCoords: readonly number[];
    readonly HVAR: unknown;
    readonly hmtx: {
      readonly metrics: { readonly length: number; get(glyph: number): { advance: number } };
    };
    readonly _cmapProcessor: { lookup(codePoint: number): number };
    readonly _variationProcessor: { getAdvanceAdjustment(glyph: number, table: unknown): number };
  }
  export function create(data: Uint8Array): Font;
}
