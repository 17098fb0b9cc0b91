/** The whole app as it ships, with `window.bench` for a harness to load, look at and export a drawing. */
import "@fontsource-variable/inter/wght.css";
import "virtual:tokens.css";
import "../src/app/ui/base.css";
import { StrictMode, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { App } from "../src/app/App.tsx";
import { restoreLanguage } from "../src/app/app-language.ts";
import { type Composition, compose } from "../src/app/compose.ts";
import { restoreTheme } from "../src/app/ui/theme.ts";
import { createBench } from "./contract.ts";

const element = document.getElementById("root");
if (!element) throw new Error("The page has no root");

await restoreLanguage();
start(element);

function start(root: HTMLElement): void {
  restoreTheme();
  createRoot(root).render(
    <StrictMode>
      <MeasuredApp composition={compose()} />
    </StrictMode>,
  );
}

/** `window.bench` is there as soon as the app is. */
function MeasuredApp({ composition }: { readonly composition: Composition }) {
  useEffect(() => {
    window.bench = createBench(composition);
  }, [composition]);
  return <App composition={composition} />;
}
