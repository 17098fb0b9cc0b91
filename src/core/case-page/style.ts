/** The style sheet of the page: light and dark on screen, A4 on paper. */
import { colour, type Theme, type Token } from "../scene/tokens.ts";

const TOKENS: readonly Token[] = [
  "canvas",
  "panel",
  "line",
  "line-strong",
  "ink",
  "ink-2",
  "accent",
  "accent-soft",
  "error",
  "warning",
  "info",
];

const sheet = (theme: Theme): string =>
  `:root{color-scheme:${theme};${TOKENS.map((name) => `--${name}:${colour(name, theme)}`).join(";")}}`;

const RULES = `
*{box-sizing:border-box}
body{margin:0;background:var(--panel);color:var(--ink);font:400 15px/1.6 "Inter Variable",Inter,system-ui,sans-serif}
main{max-width:1240px;margin:0 auto;padding:40px 32px 64px}
h1,h2,h3,h4,p{margin:0}
h1{font-size:30px;font-weight:650;line-height:1.2;letter-spacing:-.01em}
h2{margin:56px 0 16px;padding-top:20px;border-top:1px solid var(--line);font-size:21px;font-weight:600}
h3{margin:28px 0 8px;font-size:16px;font-weight:600}
h4{font-size:15px;font-weight:600}
h4 small{display:block;color:var(--ink-2);font-size:13px;font-weight:400}
section>p,article>p,header>p,li>p,section>ul,section>ol{max-width:780px}
p+p{margin-top:8px}
.kicker{margin-bottom:8px;color:var(--accent);font-size:13px;font-weight:500}
.summary{margin-top:10px;font-size:18px;line-height:1.5}
.source,.facts,footer{color:var(--ink-2);font-size:13px}
.source{margin-top:10px}
figure{margin:28px 0 0;padding:16px;border:1px solid var(--line);border-radius:12px;background:var(--canvas);overflow-x:auto}
figure svg{display:block;width:100%;height:auto}
.dark{display:none}
table{width:100%;margin-top:14px;border-collapse:collapse;font-size:14px;font-variant-numeric:tabular-nums}
th,td{padding:7px 16px 7px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{color:var(--ink-2);font-size:12px;font-weight:500}
tbody th{width:24%;font-weight:500}
td:last-child{width:32%;padding-right:0;color:var(--ink-2);font-size:13px}
.assumed{display:inline-block;margin-right:8px;padding:0 7px;border:1px solid var(--line-strong);border-radius:999px;font-size:12px}
.part{display:grid;grid-template-columns:minmax(120px,24%) 1fr;gap:0 16px;padding:12px 0;border-bottom:1px solid var(--line)}
.part h4{grid-row:1/span 12}
.part p{grid-column:2}
.part:last-child{border-bottom:0}
.facts{margin-top:4px}
ul,ol{margin:0;padding-left:22px}
li{margin:8px 0;padding-left:4px}
.severity{margin-right:8px;font-size:12px;font-weight:600}
.error{color:var(--error)}.warn{color:var(--warning)}.info{color:var(--info)}.next{color:var(--ink-2)}
footer{margin-top:56px;padding-top:16px;border-top:1px solid var(--line)}
`;

const DARK = `@media screen and (prefers-color-scheme:dark){${sheet("dark")}
.light{display:none}.dark{display:block}}`;

/** The first page lies where the picture does. Nothing that belongs together is torn apart. */
const PRINT = `
@page{size:A4;margin:16mm}
@page cover{size:A4 landscape;margin:12mm}
@media print{
body{font-size:10.5pt;line-height:1.5}
main{max-width:none;padding:0}
h1{font-size:20pt}h2{margin-top:22pt;padding-top:10pt;font-size:14pt}h3{font-size:11.5pt}h4{font-size:10.5pt}
.cover{break-after:page}
.wide{page:cover}
.cover .summary{margin-top:4pt;font-size:11pt}
.cover figure{margin-top:8pt;padding:0;border:0;background:none}
.cover figure svg{width:auto;max-width:100%;height:auto;max-height:200mm;margin:0 auto}
.wide figure svg{max-height:138mm}
.cover+section h2{margin-top:0;padding-top:0;border-top:0}
table{font-size:9pt}td:last-child,.source,.facts,footer{font-size:8.5pt}
h2,h3,h4{break-after:avoid}
.part,li,tr{break-inside:avoid}
thead{display:table-header-group}
section>p,article>p,header>p,li>p,section>ul,section>ol{max-width:none}
}
`;

export const PAGE_STYLE = [sheet("light"), RULES, DARK, PRINT].join("\n");
