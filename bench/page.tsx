/** The whole app as it ships, with `window.bench` for a harness to load, look at and export a drawing. */
import "@fontsource-variable/inter/wght.css";
import "virtual:tokens.css";
import "../src/app/ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "../src/app/App.tsx";
import { restoreLanguage } from "../src/app/app-language.ts";
import { compose } from "../src/app/compose.ts";
import { restoreTheme } from "../src/app/ui/theme.ts";
import { createBench } from "./contract.ts";
import { until } from "./frames.ts";

const element = document.getElementById("root");
if (!element) throw new Error("The page has no root");

await restoreLanguage();
void start(element);

async function start(root: HTMLElement): Promise<void> {
  restoreTheme();
  const composition = compose();
  createRoot(root).render(
    <StrictMode>
      <App composition={composition} />
    </StrictMode>,
  );
  await until(() => document.querySelector(".react-flow__pane") !== null);
  window.bench = createBench(composition);
}
