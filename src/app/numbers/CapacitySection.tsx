/** How many calls each box takes at the peak, and whether its replicas are enough. */
import { setSetting } from "../../core/document/edit.ts";
import type { Diagram } from "../../core/document/types.ts";
import { capacities, type Capacity, isEnough } from "../../core/estimates/capacity.ts";
import { streamLoads } from "../../core/estimates/streams.ts";
import { peakQps } from "../../core/estimates/traffic.ts";
import type { Graph } from "../../core/graph/graph.ts";
import { t } from "../../core/messages/late.ts";
import { useParts } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import { FillIn } from "./FillIn.tsx";
import styles from "./Numbers.module.css";
import { about, show } from "../../core/estimates/show.ts";

export function CapacitySection({ graph }: { readonly graph: Graph }) {
  const { editor } = useParts();
  const peak = peakQps(graph.requirements);
  const rows = capacities(graph);
  const short = rows.filter((row) => !isEnough(row));
  const set = (wanted: readonly Capacity[]) =>
    editor.change((document) =>
      wanted.reduce(
        (changed: Diagram, { node, needed }) => setSetting(changed, node.id, "replicas", needed),
        document,
      ),
    );
  return (
    <section className={styles.section} aria-label={t("numbers.capacity")}>
      <h3>{t("numbers.capacity")}</h3>
      {!peak.known && (
        <>
          <p className={styles.note}>{t("numbers.capacityNone")}</p>
          <FillIn fields={peak.missing} />
        </>
      )}
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("numbers.box")}</th>
              <th scope="col">{t("numbers.atPeak")}</th>
              <th scope="col">{t("numbers.replicasTitle")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.node.id} row={row} onSet={() => set([row])} />
            ))}
          </tbody>
        </table>
      )}
      {short.length > 1 && <Button onClick={() => set(short)}>{t("numbers.setAll")}</Button>}
      <ul className={styles.streams}>
        {streamLoads(graph).map(({ log, eventsPerSec, partitions, needed, eventsPerPartition }) => (
          <li key={log.id}>
            <span>{log.label}</span>
            <b>{show(eventsPerSec, "/s")}</b>
            <small>
              {about(
                partitions === undefined
                  ? t("numbers.partitionsNeeded", { needed })
                  : t("numbers.partitions", { partitions, needed }),
                eventsPerPartition.assumed,
              )}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly row: Capacity;
  onSet(): void;
}

function Row({ row, onSet }: RowProps) {
  const { editor, view } = useParts();
  const { node, qps, qpsPerReplica, replicas, needed } = row;
  const isShort = !isEnough(row);
  return (
    <tr data-short={isShort}>
      <th scope="row">
        <button
          type="button"
          onClick={() => {
            editor.select([node.id]);
            view.reveal([node.id]);
          }}
        >
          {node.label}
        </button>
      </th>
      <td>{show(qps, "/s")}</td>
      <td>
        {about(
          t("numbers.replicas", { replicas: replicas.value, needed }),
          qpsPerReplica.assumed || replicas.assumed,
        )}
        {isShort && (
          <Button look="link" onClick={onSet}>
            {t("numbers.setTo", { count: needed })}
          </Button>
        )}
      </td>
    </tr>
  );
}
