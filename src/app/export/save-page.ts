/** Downloads a page as one HTML file. */
import { type PageContent, writePage } from "../../core/case-page/case-page.ts";
import { fileName } from "../../core/formats/file-name.ts";
import { download } from "./download.ts";

/** Gives the file's name. */
export function savePage(page: PageContent): string {
  const name = fileName(page.title, ".html");
  download(new Blob([writePage(page)], { type: "text/html" }), name);
  return name;
}
