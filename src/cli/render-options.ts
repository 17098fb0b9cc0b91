/** What `loopboard render` was asked for: how it draws, in which format, and where to. */
import { stat } from "node:fs/promises";
import { t } from "../core/messages/late.ts";
import { type PictureOptions, USUAL_PICTURE } from "../core/scene/picture.ts";
import { THEMES } from "../core/scene/tokens.ts";
import { type Arguments, textOption, UsageError } from "./command.ts";
import { RENDERED, type Writer } from "./writers.ts";

/** Beyond either a picture is of no use. */
const SCALES = { least: 0.1, most: 10 } as const;
/** Sharp on today's screens; lines and letters are sharp at any. */
const USUAL_SCALE = { pixels: 2, lines: 1 } as const;

export interface RenderOptions {
  readonly look: Omit<PictureOptions, "part">;
  /** By id or by name; the whole drawing where it is left out. */
  readonly lane: string | undefined;
  readonly writer: Writer;
  /** With its dot. */
  readonly extension: string;
  /** A file, or the folder that the files go to. */
  readonly out: string;
  readonly isFolder: boolean;
}

/** Throws a `UsageError` where what was asked for makes no sense. */
export async function renderOptions(given: Arguments): Promise<RenderOptions> {
  const out = textOption(given, "out");
  if (out === undefined) throw new UsageError(t("cli.renderNoOut"));
  const isFolder =
    /[/\\]$/.test(out) || ((await stat(out).catch(() => undefined))?.isDirectory() ?? false);
  const ending = endingOf(given, out, isFolder);
  const writer = RENDERED.get(ending);
  if (!writer)
    throw new UsageError(t("cli.renderNoFormat", { file: out, formats: RENDERABLE.join(", ") }));
  const lane = textOption(given, "lane");
  const theme = themeOf(given);
  const scale = scaleOf(given) ?? (ending === "png" ? USUAL_SCALE.pixels : USUAL_SCALE.lines);
  const { part: _, ...usual } = USUAL_PICTURE;
  return { look: { ...usual, theme, scale }, lane, writer, extension: `.${ending}`, out, isFolder };
}

const RENDERABLE: readonly string[] = [...RENDERED.keys()];

function endingOf(given: Arguments, out: string, isFolder: boolean): string {
  const asked = textOption(given, "format")?.toLowerCase();
  if (asked !== undefined && !RENDERED.has(asked))
    throw new UsageError(t("cli.badFormat", { format: asked, formats: RENDERABLE.join(", ") }));
  const own = isFolder ? undefined : /\.([^./\\]+)$/.exec(out)?.[1]?.toLowerCase();
  if (asked !== undefined && own !== undefined && asked !== own)
    throw new UsageError(t("cli.renderTwoFormats", { file: out, format: asked }));
  return asked ?? own ?? "png";
}

function themeOf(given: Arguments): PictureOptions["theme"] {
  const asked = textOption(given, "theme") ?? "light";
  const theme = THEMES.find((one) => one === asked);
  if (!theme) throw new UsageError(t("cli.renderBadTheme", { asked, themes: THEMES.join(", ") }));
  return theme;
}

function scaleOf(given: Arguments): number | undefined {
  const asked = textOption(given, "scale");
  if (asked === undefined) return undefined;
  const scale = /^\d{1,3}(?:\.\d{1,3})?$/.test(asked) ? Number(asked) : Number.NaN;
  if (scale >= SCALES.least && scale <= SCALES.most) return scale;
  throw new UsageError(t("cli.renderBadScale", { asked, ...SCALES }));
}
