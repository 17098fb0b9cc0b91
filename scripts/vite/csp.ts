/** What the built app may load and run, and who may hold it in a frame: as a `<meta>` of the page and as headers. */
import type { Plugin } from "vite";
import { TRUSTED_POLICIES } from "../../src/app/ui/trusted-types.ts";
import { EMBED } from "../../src/core/share/design-hash.ts";

/** Nothing from elsewhere, nothing inline, no text as markup. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  // React and React Flow set styles through the CSSOM, which needs no 'unsafe-inline'.
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // The last is of Mermaid, which cleans the words of a stranger's flowchart with it.
  `trusted-types ${Object.values(TRUSTED_POLICIES).join(" ")} dompurify`,
].join("; ");

/** Which addresses show a design to look at, as a pattern for what follows the question mark. */
export const EMBEDS = `(^|&)${EMBED}(=|&|$)`;

/**
 * Which pages may hold the app in a frame, which only a header can say. The editor none: a page over it
 * could lend the person's hand to a stranger. A shared design with `?embed` any: nothing can be changed
 * there, and nothing is stored.
 */
export const policyFor = (page: "editor" | "embed"): string =>
  `${POLICY}; frame-ancestors ${page === "embed" ? "*" : "'none'"}`;

/** What the app never asks for, it cannot be made to ask for. */
const REFUSED = [
  "camera",
  "display-capture",
  "geolocation",
  "microphone",
  "midi",
  "payment",
  "usb",
];

/** Headers that are the same for every file. */
export const SERVER_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": REFUSED.map((name) => `${name}=()`).join(", "),
} as const;

/** A `<meta>` element in the built page. Not while developing: Vite's hot reload is an inline script. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: "loopboard:content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** The policy as a header, as `npm start` sends it with the others. */
export function policyHeader(): Plugin {
  const embeds = new RegExp(EMBEDS);
  return {
    name: "loopboard:policy-header",
    configurePreviewServer({ middlewares }) {
      middlewares.use(({ url = "" }, response, next) => {
        const { search } = new URL(url, "http://localhost");
        const page = embeds.test(search.slice(1)) ? "embed" : "editor";
        response.setHeader("Content-Security-Policy", policyFor(page));
        next();
      });
    },
  };
}
