/** Where the milliseconds of one request go, against the objective. */
import { Route } from "lucide-react";
import { statedNumber } from "../../core/document/requirement-number.ts";
import { type CriticalPath, estimateLatency } from "../../core/estimates/latency.ts";
import type { Graph } from "../../core/graph/graph.ts";
import { t } from "../../core/messages/late.ts";
import { useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import { FillIn } from "./FillIn.tsx";
import styles from "./Numbers.module.css";
import { about, showMs } from "../../core/estimates/show.ts";

export function LatencySection({ graph }: { readonly graph: Graph }) {
  const latency = estimateLatency(graph);
  const sloMs = statedNumber(graph.requirements, "p99SloMs");
  return (
    <section className={styles.section} aria-label={t("numbers.latency")}>
      <h3>{t("numbers.latency")}</h3>
      {!latency && <p className={styles.note}>{t("numbers.latencyNone")}</p>}
      {latency && (
        <>
          <Budget path={latency.accept} sloMs={sloMs} />
          {sloMs === undefined && <FillIn fields={["p99SloMs"]} />}
          <Calls path={latency.accept} />
          <dl className={styles.others}>
            {latency.completion && (
              <Other name={t("numbers.completion")} value={showMs(latency.completion.p99Ms)} />
            )}
            {latency.hits.map(({ cache, p99Ms }) => (
              <Other
                key={cache.id}
                name={t("numbers.hit", { cache: cache.label })}
                value={showMs(p99Ms)}
              />
            ))}
            {latency.degraded.map(({ caller, fallback, p99Ms }) => (
              <Other
                key={`${caller.id} ${fallback.id}`}
                name={t("numbers.degraded", { caller: caller.label, fallback: fallback.label })}
                value={p99Ms === undefined ? t("numbers.noTimeout") : showMs(p99Ms)}
              />
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

interface BudgetProps {
  readonly path: CriticalPath;
  readonly sloMs: number | undefined;
}

function Budget({ path, sloMs }: BudgetProps) {
  const { editor, view } = useParts();
  const isGuess = path.assumed.length + path.missing.length > 0;
  const ms = about(showMs(path.p99Ms), isGuess);
  const used = sloMs ? path.p99Ms / sloMs : 0;
  const ids = [...path.calls.map(({ node }) => node.id), ...path.edges.map(({ id }) => id)];
  return (
    <>
      <p className={styles.lead}>
        {sloMs === undefined
          ? t("numbers.atP99", { ms })
          : t("numbers.ofObjective", { ms, slo: showMs(sloMs) })}
      </p>
      {sloMs !== undefined && (
        <meter className={styles.meter} min={0} max={1} high={0.8} value={Math.min(1, used)}>
          {Math.round(used * 100)} %
        </meter>
      )}
      <p className={styles.note}>
        {t("numbers.median", {
          p50: showMs(path.p50Ms),
          optimistic: showMs(path.optimisticP99Ms),
        })}
      </p>
      <Button
        onClick={() => {
          editor.select(ids);
          view.reveal(ids);
        }}
      >
        <Route />
        {t("numbers.path")}
      </Button>
    </>
  );
}

/** The boxes of the path in order, each with its share. */
function Calls({ path }: { readonly path: CriticalPath }) {
  const { editor, view } = useParts();
  return (
    <ol className={styles.calls}>
      {path.calls.map(({ node, p99Ms, times, from }, place) => (
        <li key={`${node.id} ${place}`}>
          <button
            type="button"
            onClick={() => {
              editor.select([node.id]);
              view.reveal([node.id]);
            }}
          >
            <span>{node.label}</span>
            {times > 1 && <small>{t("numbers.times", { count: times })}</small>}
            <b title={from === "stated" ? undefined : t("numbers.assumed")}>
              {from === "missing" ? "?" : about(showMs(p99Ms * times), from === "assumed")}
            </b>
            <i
              aria-hidden="true"
              style={{ width: `${(100 * p99Ms * times) / Math.max(1, path.p99Ms)}%` }}
            />
          </button>
        </li>
      ))}
    </ol>
  );
}

function Other({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
