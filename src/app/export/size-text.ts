/** The size of a picture in words. */
import type { Size } from "../../core/document/types.ts";
import { perLanguage } from "../../core/messages/language.ts";
import { t } from "../../core/messages/late.ts";
import { LIMITS, type PictureSize } from "../../core/scene/picture-size.ts";

const whole = perLanguage((id) => new Intl.NumberFormat(id));
const scales = perLanguage((id) => new Intl.NumberFormat(id, { maximumSignificantDigits: 2 }));

export const sizeValues = ({ width, height }: Size) => ({
  width: whole().format(width),
  height: whole().format(height),
});

/** Why the picture is smaller than was asked for; `undefined` when it is not. */
export function reductionText(size: PictureSize, wanted: number): string | undefined {
  if (size.reduced === undefined) return undefined;
  const values = {
    wanted: scales().format(wanted),
    scale: scales().format(size.scale),
    limit: whole().format(LIMITS.side),
  };
  return t(`picture.reduced-${size.reduced}`, values);
}

/** "12 kB": two digits say enough of a file. */
export function bytesText(bytes: number): string {
  const [unit, size] = bytes < 1e6 ? (["kB", 1e3] as const) : (["MB", 1e6] as const);
  return t("writing.size", { size: scales().format(Math.max(0.1, bytes / size)), unit });
}
