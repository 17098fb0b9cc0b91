/** Says what is dimmed or hidden, lets one choose, and leads back to the whole drawing. */
import { Eye, X } from "lucide-react";
import { useEffect } from "react";
import { FAMILIES } from "../../core/catalogue/kinds.ts";
import type { Diagram } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import { familiesIn, laneKey, litBy } from "../../editor/focus.ts";
import type { Focus, Path } from "../../editor/reading.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Reading.module.css";

export function FocusBar({ focus }: { readonly focus: Focus }) {
  const editor = useEditor();
  const { reading, catalogue } = editor;
  const document = useEditorState((state) => state.document);
  useEffect(
    () => reading.setState({ lit: litBy(document, catalogue, focus) }),
    [reading, document, catalogue, focus],
  );
  const change = (next: Partial<Focus>) => reading.setState({ focus: { ...focus, ...next } });
  useEffect(() => {
    const end = () => reading.setState({ focus: undefined, lit: undefined });
    // After the page's own listener: what is selected is let go first.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !isInDialog(event.target)) end();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [reading]);

  return (
    <section className={styles.focus} aria-label={t("reading.focus")}>
      <Eye className={styles.eye} aria-hidden="true" />
      {focus.path ? (
        <strong className={styles.path} role="status">
          {pathText(document, focus.path)}
        </strong>
      ) : (
        <PartSwitches document={document} focus={focus} onChange={change} />
      )}
      <label className={styles.hide}>
        <input
          type="checkbox"
          checked={focus.hides}
          onChange={(event) => change({ hides: event.target.checked })}
        />
        {t("reading.hide")}
      </label>
      <Button
        look="bare"
        aria-label={t("reading.all")}
        title={t("reading.all")}
        onClick={() => reading.setState({ focus: undefined, lit: undefined })}
      >
        <X />
      </Button>
    </section>
  );
}

interface PartsProps {
  readonly document: Diagram;
  readonly focus: Focus;
  onChange(next: Partial<Focus>): void;
}

/** A switch for every lane and every family of kinds in use. */
function PartSwitches({ document, focus, onChange }: PartsProps) {
  const toggle = (key: string) => {
    const off = new Set(focus.off);
    if (!off.delete(key)) off.add(key);
    onChange({ off });
  };
  const part = (key: string, name: string, family?: string) => (
    <button
      key={key}
      type="button"
      className={styles.part}
      data-family={family}
      aria-pressed={!focus.off.has(key)}
      onClick={() => toggle(key)}
    >
      {name}
    </button>
  );
  return (
    <div className={styles.partGroups}>
      {document.lanes.length > 0 && (
        <span className={styles.parts} role="group" aria-label={t("reading.lanes")}>
          {document.lanes.map(({ id, name }) => part(laneKey(id), name))}
        </span>
      )}
      <span className={styles.parts} role="group" aria-label={t("reading.kinds")}>
        {familiesIn(document, FAMILIES).map((family) =>
          part(family, t(`reading.${family}`), family),
        )}
      </span>
    </div>
  );
}

function pathText({ nodes }: Diagram, { way, of }: Path): string {
  const wanted = new Set(of);
  const labels = nodes.filter(({ id }) => wanted.has(id)).map(({ label }) => label);
  const [first = "", ...others] = labels;
  const names =
    others.length === 0 ? first : t("reading.more", { names: first, count: others.length });
  return t(`reading.${way}`, { names });
}

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("[role=dialog], [role=menu], input, textarea") !== null;
