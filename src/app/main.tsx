/** The entry of the app. */
import "@fontsource-variable/inter/wght.css";
import "virtual:tokens.css";
import "./ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { restoreLanguage } from "./app-language.ts";
import { compose } from "./compose.ts";
import { exposeForTests } from "./test-hook.ts";
import { restoreTheme } from "./ui/theme.ts";

restoreTheme();
await restoreLanguage();
const composition = compose();
exposeForTests(composition);

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root");
createRoot(root).render(
  <StrictMode>
    <App composition={composition} />
  </StrictMode>,
);
