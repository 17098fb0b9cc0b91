/** Prints a page out of a frame that nobody sees. */
import { type PageContent, writePage } from "../../core/case-page/case-page.ts";
import { ownPage } from "../ui/own-markup.ts";

/** Resolves when the browser has taken the page over; the frame goes after printing. */
export async function printPage({ css, ...page }: PageContent): Promise<void> {
  const frame = await loadedFrame(writePage(page));
  const paper = frame.contentDocument;
  const view = paper?.defaultView;
  if (!paper || !view) return;
  // The app's policy holds in the frame as well and forbids an inline style sheet; one given from here is allowed.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  paper.adoptedStyleSheets.push(sheet);
  await paper.fonts.load('400 15px "Inter Variable"', paper.body.textContent);
  view.addEventListener("afterprint", () => frame.remove(), { once: true });
  view.focus();
  view.print();
}

function loadedFrame(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement("iframe");
  // Not `display: none`: some browsers print nothing of that.
  frame.className = "offscreen";
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  frame.srcdoc = ownPage(html);
  return new Promise((resolve) => {
    frame.addEventListener("load", () => resolve(frame), { once: true });
    document.body.append(frame);
  });
}
