/** The Content-Security-Policy of the built app: nothing from elsewhere, nothing inline. */
import type { Plugin } from "vite";

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

/** What only a response header can say; sent by `npm start`. */
export const SERVER_HEADERS = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
} as const;
