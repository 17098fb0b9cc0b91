/** What only a terminal is given: colour on standard output, and progress on standard error. */
import { styleText } from "node:util";

export type Style = Parameters<typeof styleText>[0];

/** Where text goes, as far as colour is concerned. */
export interface Screen {
  readonly isTTY?: boolean;
}
type Environment = Readonly<Record<string, string | undefined>>;

/** A terminal has colour unless NO_COLOR is set (no-color.org); FORCE_COLOR decides before all. */
export function hasColour(screen: Screen, environment: Environment): boolean {
  const forced = environment["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if ((environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb") return false;
  return screen.isTTY === true;
}

/** The text in that style where standard output has colour; else as it is. */
export function styled(style: Style, text: string): string {
  if (!hasColour(process.stdout, process.env)) return text;
  return styleText(style, text, { validateStream: false });
}

const CLEAR_LINE = "\r\u001B[2K";
/** Where the terminal does not say how wide it is. */
const FALLBACK_COLUMNS = 80;
let isShown = false;

/** Says in one line how far the work is, over what it said before; nothing where nobody watches. */
export function showProgress(text: string): void {
  if (!process.stderr.isTTY || process.env["TERM"] === "dumb") return;
  const width = (process.stderr.columns || FALLBACK_COLUMNS) - 1;
  process.stderr.write(`${CLEAR_LINE}${text.slice(0, width)}`);
  isShown = true;
}

export function clearProgress(): void {
  if (!isShown) return;
  process.stderr.write(CLEAR_LINE);
  isShown = false;
}

/** For the person, not for the program that reads the output. */
export function complain(text: string): void {
  clearProgress();
  process.stderr.write(`${text}\n`);
}
