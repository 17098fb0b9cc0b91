/** A file's name as a URI: relative to where the person stands, as code scanning wants it. */
import { isAbsolute, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { STDIN } from "../read-file.ts";

/** What lies outside the folder has an address of its own. */
export function uriOf(file: string): string {
  if (file === STDIN) return "stdin";
  const path = relative("", file);
  if (path.startsWith("..") || isAbsolute(path)) return pathToFileURL(resolve(file)).href;
  return path.split(sep).map(encodeURIComponent).join("/");
}
