/** What the simulation says of the peak, and what would become of it if something went wrong. */
import { useStore } from "zustand";
import type { NodeId } from "../../core/document/types.ts";
import { show, showMs } from "../../core/estimates/show.ts";
import type { Graph } from "../../core/graph/graph.ts";
import { t } from "../../core/messages/late.ts";
import type { Simulated } from "../../core/simulate/simulate.ts";
import { type Change, regionsIn, type WhatIf } from "../../core/simulate/what-if.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Numbers.module.css";
import { useSimulated, useWhatIf } from "./use-simulated.ts";

export function WhatIfSection({ graph }: { readonly graph: Graph }) {
  const { reading } = useEditor();
  const document = useEditorState((state) => state.document);
  const simulated = useSimulated(graph);
  useWhatIf(document);
  const asked = useStore(reading, (state) => state.asked);
  const told = useStore(reading, (state) => state.told);
  const what = told?.document === document && asked ? told.what : undefined;
  const now = what?.before ?? simulated;
  return (
    <section className={styles.section} aria-label={t("whatIf.simulated")}>
      <h3>{t("whatIf.simulated")}</h3>
      {now ? (
        <Figures now={now} after={what?.after} graph={graph} />
      ) : (
        <p className={styles.note}>{t("whatIf.cannot")}</p>
      )}
      <Chooser graph={graph} asked={asked} />
      {asked && !what && now && <output className={styles.note}>{t("whatIf.running")}</output>}
      {what && <Consequences what={what} graph={graph} />}
      {asked && (
        <Button onClick={() => reading.setState({ asked: undefined, told: undefined })}>
          {t("whatIf.stop")}
        </Button>
      )}
    </section>
  );
}

const percent = (share: number): string =>
  t("whatIf.share", { share: Number((share * 100).toPrecision(3)) });

const ROWS = [
  { name: () => "p50", of: ({ p50Ms }: Simulated) => showMs(p50Ms) },
  { name: () => "p95", of: ({ p95Ms }: Simulated) => showMs(p95Ms) },
  { name: () => "p99", of: ({ p99Ms }: Simulated) => showMs(p99Ms) },
  { name: () => "p99.9", of: ({ p999Ms }: Simulated) => showMs(p999Ms) },
  {
    name: () => t("whatIf.ceiling"),
    of: ({ ceilingQps }: Simulated) => (ceilingQps === undefined ? "–" : show(ceilingQps, "/s")),
  },
  { name: () => t("whatIf.degraded"), of: ({ degraded }: Simulated) => percent(degraded) },
  { name: () => t("whatIf.failed"), of: ({ failed }: Simulated) => percent(failed) },
] as const;

interface FiguresProps {
  readonly now: Simulated;
  readonly after: Simulated | undefined;
  readonly graph: Graph;
}

function Figures({ now, after, graph }: FiguresProps) {
  const latest = after ?? now;
  const label = (id: NodeId | undefined) => (id === undefined ? "" : (graph.node(id)?.label ?? id));
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("whatIf.figure")}</th>
            <th scope="col">{t("whatIf.now")}</th>
            {after && <th scope="col">{t("whatIf.after")}</th>}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ name, of }) => (
            <tr key={name()}>
              <th scope="row">{name()}</th>
              <td>{of(now)}</td>
              {after && <td data-worse={of(after) !== of(now)}>{of(after)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {latest.bottleneck !== undefined && (
        <p className={styles.note}>{t("whatIf.bottleneck", { box: label(latest.bottleneck) })}</p>
      )}
      {latest.costliest !== undefined && (
        <p className={styles.note}>{t("whatIf.costliest", { box: label(latest.costliest) })}</p>
      )}
      {latest.isOverloaded && <p className={styles.warning}>{t("whatIf.grows")}</p>}
      <p className={styles.note}>{t("whatIf.simulatedNote", { count: now.requests })}</p>
    </>
  );
}

interface ChooserProps {
  readonly graph: Graph;
  readonly asked: Change | undefined;
}

/** What can go wrong; the box is the one that is selected, or the one asked about. */
function Chooser({ graph, asked }: ChooserProps) {
  const { reading } = useEditor();
  const drawn = useEditorState((state) => state.document);
  const selected = useEditorState(({ selection }) => [...selection][0]);
  const about = asked && "node" in asked ? asked.node : selected;
  const box = about === undefined ? undefined : graph.node(about);
  const all: readonly { readonly change: Change; readonly name: string }[] = [
    ...(box
      ? [
          {
            change: { kind: "down", node: box.id },
            name: t("whatIf.down", { box: box.label }),
          } as const,
          {
            change: { kind: "slow", node: box.id },
            name: t("whatIf.slow", { box: box.label }),
          } as const,
        ]
      : []),
    { change: { kind: "traffic" }, name: t("whatIf.traffic") },
    ...(graph.has("cache") ? [{ change: { kind: "cold" }, name: t("whatIf.cold") } as const] : []),
    ...regionsIn(drawn).map(({ id, label }) => ({
      change: { kind: "region", region: id } as const,
      name: t("whatIf.region", { box: label }),
    })),
  ];
  const isAsked = ({ change }: (typeof all)[number]) =>
    JSON.stringify(change) === JSON.stringify(asked);
  return (
    <label className={styles.what}>
      {t("whatIf.title")}
      <select
        value={all.findIndex(isAsked)}
        onChange={({ target }) => {
          const chosen = all[Number(target.value)];
          reading.setState(
            chosen
              ? { asked: chosen.change, figures: true }
              : { asked: undefined, told: undefined },
          );
        }}
      >
        <option value={-1}>{t("whatIf.choose")}</option>
        {all.map(({ name }, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ConsequencesProps {
  readonly what: WhatIf;
  readonly graph: Graph;
}

function Consequences({ what, graph }: ConsequencesProps) {
  const { stalled, overloaded, standIns, after } = what;
  const label = (id: NodeId) => graph.node(id)?.label ?? id;
  const isFine = after.failed === 0 && after.degraded === 0;
  return (
    <ul className={styles.consequences} aria-label={t("whatIf.title")}>
      {after.failed > 0 && <li>{t("whatIf.callerError", { share: percent(after.failed) })}</li>}
      {after.degraded > 0 && (
        <li>{t("whatIf.callerFallback", { share: percent(after.degraded) })}</li>
      )}
      {isFine && <li>{t("whatIf.callerFine")}</li>}
      {standIns.map(({ caller, standIn }) => (
        <li key={caller}>
          {t("whatIf.standsIn", { standIn: label(standIn), caller: label(caller) })}
        </li>
      ))}
      {stalled.length > 0 && (
        <li>
          {t("whatIf.hit")}: {stalled.map(label).join(", ")}
        </li>
      )}
      {overloaded.length > 0 && (
        <li>
          {t("whatIf.overloaded")}: {overloaded.map(label).join(", ")}
        </li>
      )}
    </ul>
  );
}
