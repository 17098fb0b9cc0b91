/** The Content-Security-Policy of the built app: nothing from elsewhere, nothing inline. */
import type { Plugin } from "vite";
import { EMBED } from "../../src/core/share/design-hash.ts";

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
].join("; ");

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

/**
 * Which pages may hold the app in a frame, which only a header can say; sent by `npm start`. The editor
 * none: a page over it could lend the person's hand to a stranger. A shared design with `?embed` any:
 * nothing can be changed there, and nothing is stored.
 */
export function frameAncestors(): Plugin {
  return {
    name: "loopboard:frame-ancestors",
    configurePreviewServer({ middlewares }) {
      middlewares.use(({ url = "" }, response, next) => {
        const { searchParams } = new URL(url, "http://localhost");
        const who = searchParams.has(EMBED) ? "*" : "'none'";
        response.setHeader("Content-Security-Policy", `frame-ancestors ${who}`);
        next();
      });
    },
  };
}

/** Further headers, sent by `npm start`. */
export const SERVER_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
} as const;
