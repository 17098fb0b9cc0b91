/** The name to save a document under, on any system. */
import { t } from "../messages/index.ts";

/** Separators, wildcards and control characters, which some system forbids in a name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]+/gu;
const LONGEST = 80;

/** `title` as a file name with the extension, which has its dot. */
export function fileName(title: string, extension: string): string {
  const plain = title.replace(FORBIDDEN, " ").replace(/\s+/g, " ");
  const short = [...plain].slice(0, LONGEST).join("");
  // A leading dot hides a file, and Windows drops a closing one.
  const stem = short.replace(/^[. ]+|[. ]+$/g, "");
  return `${stem || t("general.untitled")}${extension}`;
}
