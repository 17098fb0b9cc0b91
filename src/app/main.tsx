/** The entry of the app: the person's own designs, or the one in the address. */
import "@fontsource-variable/inter/wght.css";
import "virtual:tokens.css";
import "./ui/base.css";
import "./idle.ts";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { EMBED, isDesignHash } from "../core/share/design-hash.ts";
import { App } from "./App.tsx";
import { restoreLanguage } from "./app-language.ts";
import { compose } from "./compose.ts";
import { exposeForTests } from "./test-hook.ts";
import { PageMissing } from "./ui/PageMissing.tsx";
import { restoreTheme } from "./ui/theme.ts";

const element = document.getElementById("root");
if (!element) throw new Error("The page has no root");
const root = createRoot(element);
const show = (page: ReactNode): void => root.render(<StrictMode>{page}</StrictMode>);
const { hash } = location;
// A host that sends no headers lets any page hold this one in a frame, and lend the person's hand to a stranger.
const isHeld = import.meta.env.PROD && window.parent !== window;

await restoreLanguage();
// Not waited for: the pages import from this module, which would wait for them.
const page = isHeld || new URLSearchParams(location.search).has(EMBED) ? embed : start;
page().catch((error: unknown) => {
  show(<PageMissing />);
  throw error;
});
// Another design comes with a page of its own: the one at hand is saved when it goes.
addEventListener("hashchange", () => {
  if (isDesignHash(location.hash)) location.reload();
});

/** In the light of the page that it stands in. */
async function embed(): Promise<void> {
  const { EmbeddedPage } = await import("./EmbeddedPage.tsx");
  show(<EmbeddedPage hash={hash} />);
}

async function start(): Promise<void> {
  restoreTheme();
  const composition = compose();
  exposeForTests(composition);
  const left = new AbortController();
  const showOwn = (): void => {
    left.abort();
    history.replaceState(history.state, "", location.pathname + location.search);
    show(<App composition={composition} />);
  };
  if (!isDesignHash(hash)) {
    show(<App composition={composition} />);
    return;
  }
  const { SharedPage } = await import("./SharedPage.tsx");
  const follow = (): void => {
    // As when the person goes back to where they came from.
    if (!isDesignHash(location.hash)) showOwn();
  };
  addEventListener("hashchange", follow, { signal: left.signal });
  show(<SharedPage hash={hash} composition={composition} onLeave={showOwn} />);
}
