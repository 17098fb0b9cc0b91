/** The estimates of a design as Markdown. */
import { about, show } from "../../core/estimates/show.ts";
import { t } from "../../core/messages/late.ts";
import type { EstimateReport } from "../../core/simulate/report.ts";

export function estimateMarkdown(title: string, report: EstimateReport): string {
  const sections = [
    latency(report),
    simulated(report),
    capacity(report),
    availability(report),
    freshness(report),
    batch(report),
    envelope(report),
  ];
  return [`# ${cell(title)}`, ...sections.filter((section) => section !== ""), t("numbers.assumes")]
    .join("\n\n")
    .concat("\n");
}

/** Text of a person's within a line or a cell of a table. */
const cell = (text: string): string =>
  text.replaceAll(/\s+/g, " ").replaceAll(/[|\\`*_<>[\]]/g, "\\$&");

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? "---" : "---:")), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");

const ms = (value: number): string => show(value, "ms");
const percent = (share: number): string => `${Number((share * 100).toPrecision(7))} %`;

function latency({ latency: found }: EstimateReport): string {
  if (!found) return "";
  const { accept, completion, sloMs } = found;
  const isGuess = accept.path.some(({ assumed }) => assumed);
  const total = about(ms(accept.p99Ms), isGuess);
  const lead =
    sloMs === undefined
      ? t("numbers.atP99", { ms: total })
      : t("numbers.ofObjective", { ms: total, slo: ms(sloMs) });
  const rows = accept.path.map(({ label, p99Ms, times, assumed }) => [
    cell(label),
    about(ms(p99Ms * times), assumed),
  ]);
  const more = [
    ...(completion ? [`${t("numbers.completion")}: ${ms(completion.p99Ms)}`] : []),
    ...found.hits.map(
      ({ label, p99Ms }) => `${t("numbers.hit", { cache: cell(label) })}: ${ms(p99Ms)}`,
    ),
    ...found.degraded.flatMap(({ caller, fallback, p99Ms }) => {
      const names = { fallback: cell(fallback.label), caller: cell(caller.label) };
      return p99Ms === undefined ? [] : [`${t("numbers.degraded", names)}: ${ms(p99Ms)}`];
    }),
  ];
  return [
    `## ${t("numbers.latency")}`,
    lead,
    table([t("numbers.box"), "p99"], rows),
    ...more.map((line) => `- ${line}`),
  ].join("\n\n");
}

function simulated({ simulated: found }: EstimateReport): string {
  if (!found) return "";
  const { p50Ms, p95Ms, p99Ms, p999Ms, ceilingQps } = found;
  return [
    `## ${t("whatIf.simulated")}`,
    table(
      ["p50", "p95", "p99", "p99.9", t("whatIf.ceiling")],
      [[ms(p50Ms), ms(p95Ms), ms(p99Ms), ms(p999Ms), ceilingQps ? show(ceilingQps, "/s") : "–"]],
    ),
  ].join("\n\n");
}

function capacity({ capacity: rows, streams }: EstimateReport): string {
  const boxes = rows.map(({ label, qps, replicas, needed, assumed }) => [
    cell(label),
    show(qps, "/s"),
    about(t("numbers.replicas", { replicas, needed }), assumed),
  ]);
  const logs = streams.map(({ label, eventsPerSec, partitions, needed }) => [
    cell(label),
    show(eventsPerSec, "/s"),
    partitions === undefined
      ? t("numbers.partitionsNeeded", { needed })
      : t("numbers.partitions", { partitions, needed }),
  ]);
  if (boxes.length + logs.length === 0) return "";
  const head = [t("numbers.box"), t("numbers.atPeak"), t("numbers.replicasTitle")];
  return `## ${t("numbers.capacity")}\n\n${table(head, [...boxes, ...logs])}`;
}

function availability({ availability: found }: EstimateReport): string {
  if (!found) return "";
  const isGuess = found.boxes.some(({ assumed }) => assumed);
  return [
    `## ${t("whatIf.availability")}`,
    `- ${t("whatIf.full")}: ${about(percent(found.full), isGuess)}`,
    `- ${t("whatIf.answered")}: ${about(percent(found.answered), isGuess)}`,
    ...(found.wanted === undefined ? [] : [`- ${t("whatIf.wanted")}: ${percent(found.wanted)}`]),
  ].join("\n");
}

function freshness({ freshness: { stores, model } }: EstimateReport): string {
  const rows = [
    ...stores.map(({ label, usualSec, mostSec, assumed }) => [
      cell(label),
      about(show(usualSec, "s"), assumed.length > 0),
      about(show(mostSec, "s"), assumed.length > 0),
    ]),
    ...model.map(({ id, figure }) => [
      t(`whatIf.${id}`),
      figure.known ? about(show(figure.value, "s"), figure.assumed.length > 0) : "–",
      "",
    ]),
  ];
  if (rows.length === 0) return "";
  const head = [t("whatIf.what"), t("whatIf.usually"), t("whatIf.atMost")];
  return `## ${t("whatIf.freshness")}\n\n${table(head, rows)}`;
}

function batch({ batch: jobs }: EstimateReport): string {
  if (jobs.length === 0) return "";
  const rows = jobs.map(({ label, seconds, windowSec }) => [
    cell(label),
    show(seconds, "s"),
    show(windowSec, "s"),
  ]);
  return `## ${t("whatIf.batch")}\n\n${table([t("numbers.box"), t("whatIf.takes"), t("whatIf.allowed")], rows)}`;
}

function envelope({ envelope: figures }: EstimateReport): string {
  if (figures.length === 0) return "";
  const rows = figures.map(({ name, value, unit, assumed, formula, inputs }) => [
    name,
    value === undefined ? "–" : about(show(value, unit), assumed),
    formula,
    inputs
      .filter((input) => input.assumed)
      .map((input) => input.name)
      .join(", "),
  ]);
  const head = [t("whatIf.figure"), t("whatIf.value"), t("whatIf.formula"), t("whatIf.assumed")];
  return `## ${t("envelope.title")}\n\n${table(head, rows)}`;
}
