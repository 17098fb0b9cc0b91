/** Listens for what no journey may cause: errors, breaches of the content policy, requests to elsewhere. */
import type { Page } from "@playwright/test";

/** The list grows while the page is used. */
export async function watch(page: Page, origin: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`error: ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      complaints.push(`console: ${message.text()}`);
  });
  let isLeaving = false;
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) isLeaving = true;
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url))
      complaints.push(`request: ${url}`);
  });
  page.on("domcontentloaded", () => {
    isLeaving = false;
  });
  page.on("requestfailed", (request) => {
    // A page that is left gives up what it was still loading; nothing else may be given up.
    const why = request.failure()?.errorText;
    if (isLeaving && why === "net::ERR_ABORTED") return;
    complaints.push(`failed: ${request.url()}: ${why}`);
  });
  await page.addInitScript(() => {
    document.addEventListener(
      "securitypolicyviolation",
      ({ violatedDirective, blockedURI, sample }) => {
        console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
      },
    );
  });
  return complaints;
}
