/** The headers of `scripts/vite/csp.ts` as the usual hosts of static files are told of them. */
import { EMBED } from "../src/core/share/design-hash.ts";
import { EMBEDS, policyFor, SERVER_HEADERS } from "./vite/csp.ts";

export interface Host {
  readonly id: string;
  /** Where the text belongs. */
  readonly file: string;
  /** Whether it can tell `?embed` from the editor; where it cannot, nobody may hold either in a frame. */
  readonly embeds: boolean;
  readonly text: string;
}

const POLICY = "Content-Security-Policy";
const CACHE = "Cache-Control";
/** The names in `assets` change with what they hold; all else is to be asked for anew. */
const FOR_GOOD = "public, max-age=31536000, immutable";
const ASKED_ANEW = "no-cache";
const HEADERS = Object.entries(SERVER_HEADERS);

/** Netlify and Cloudflare Pages, which have all files asked for anew by themselves. */
const underscoreHeaders = `/*
${[[POLICY, policyFor("editor")], ...HEADERS].map(([name, value]) => `  ${name}: ${value}`).join("\n")}
/assets/*
  ${CACHE}: ${FOR_GOOD}
`;

const keyed = (headers: readonly (readonly [string, string])[]) =>
  headers.map(([key, value]) => ({ key, value }));
const vercel = `${JSON.stringify(
  {
    headers: [
      { source: "/(.*)", headers: keyed(HEADERS) },
      {
        source: "/(.*)",
        missing: [{ type: "query", key: EMBED }],
        headers: keyed([[POLICY, policyFor("editor")]]),
      },
      {
        source: "/(.*)",
        has: [{ type: "query", key: EMBED }],
        headers: keyed([[POLICY, policyFor("embed")]]),
      },
      { source: "/assets/(.*)", headers: keyed([[CACHE, FOR_GOOD]]) },
    ],
  },
  undefined,
  2,
)}
`;

const nginx = `map $args $loopboard_policy {
  "~${EMBEDS}" "${policyFor("embed")}";
  default "${policyFor("editor")}";
}
map $uri $loopboard_cache {
  "~/assets/" "${FOR_GOOD}";
  default "${ASKED_ANEW}";
}
server {
  listen 80;
  root /usr/share/nginx/html;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;
  location ~ \\.webmanifest$ {
    types { application/manifest+json webmanifest; }
  }
  add_header ${POLICY} $loopboard_policy always;
  add_header ${CACHE} $loopboard_cache;
${HEADERS.map(([name, value]) => `  add_header ${name} "${value}" always;`).join("\n")}
}
`;

const apache = `# Needs mod_headers, and "AllowOverride All" for this folder.
AddType application/manifest+json .webmanifest
${HEADERS.map(([name, value]) => `Header always set ${name} "${value}"`).join("\n")}
<If "%{QUERY_STRING} =~ m#${EMBEDS}#">
  Header always set ${POLICY} "${policyFor("embed")}"
</If>
<Else>
  Header always set ${POLICY} "${policyFor("editor")}"
</Else>
<If "%{REQUEST_URI} =~ m#/assets/#">
  Header set ${CACHE} "${FOR_GOOD}"
</If>
<Else>
  Header set ${CACHE} "${ASKED_ANEW}"
</Else>
`;

const caddy = `:80 {
  root * /srv
  encode gzip
  file_server
  header {
${HEADERS.map(([name, value]) => `    ${name} "${value}"`).join("\n")}
  }
  @embed query ${EMBED}=*
  @editor not query ${EMBED}=*
  header @embed ${POLICY} "${policyFor("embed")}"
  header @editor ${POLICY} "${policyFor("editor")}"
  @kept path */assets/*
  @anew not path */assets/*
  header @kept ${CACHE} "${FOR_GOOD}"
  header @anew ${CACHE} "${ASKED_ANEW}"
}
`;

export const HOSTS: readonly Host[] = [
  { id: "netlify", file: "dist/_headers", embeds: false, text: underscoreHeaders },
  { id: "cloudflare", file: "dist/_headers", embeds: false, text: underscoreHeaders },
  { id: "vercel", file: "dist/vercel.json", embeds: true, text: vercel },
  { id: "nginx", file: "/etc/nginx/conf.d/default.conf", embeds: true, text: nginx },
  { id: "apache", file: "dist/.htaccess", embeds: true, text: apache },
  { id: "caddy", file: "/etc/caddy/Caddyfile", embeds: true, text: caddy },
];
