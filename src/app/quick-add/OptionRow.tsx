/** One line of quick-add's list: the component, what would flow, and why it is offered. */
import { ArrowRight, Unlink, WandSparkles } from "lucide-react";
import { memo, useEffect, useRef } from "react";
import { kindOf } from "../../core/catalogue/kinds.ts";
import { t } from "../../core/messages/late.ts";
import { useEditor } from "../editor-context.tsx";
import { Icon } from "../ui/Icon.tsx";
import styles from "./QuickAdd.module.css";
import type { Option } from "./stages.ts";

interface OptionRowProps {
  readonly id: string;
  readonly option: Option;
  readonly active: boolean;
  onPick(option: Option): void;
}

export const OptionRow = memo(function OptionRow({ id, option, active, onPick }: OptionRowProps) {
  const { catalogue } = useEditor();
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const { component, label, node, mends } = option;
  const generic = component.isA === undefined ? undefined : catalogue.find(component.isA)?.name;
  const beneath = label === undefined ? generic : t(node ? "quickAdd.drawn" : "quickAdd.plain");
  return (
    <button
      type="button"
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={styles.option}
      data-component={component.id}
      data-hue={component.hue}
      // The field keeps the keyboard: it walks the options by itself.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPick(option)}
    >
      <span className={styles.tile}>
        <Icon name={component.icon} />
      </span>
      <span className={styles.name}>
        {label ?? component.name}
        {beneath !== undefined && <small>{beneath}</small>}
      </span>
      <Aside option={option} />
      {mends !== undefined && (
        <span className={styles.mends}>
          <WandSparkles />
          {mends}
        </span>
      )}
    </button>
  );
});

/** What would flow, or what would be lost. */
function Aside({ option: { kind, lost } }: { readonly option: Option }) {
  if (lost !== undefined && lost > 0) {
    return <span className={styles.aside}>{t("quickAdd.lost", { count: lost })}</span>;
  }
  if (kind === null) {
    return (
      <span className={styles.aside}>
        <Unlink />
        {t("quickAdd.noArrow")}
      </span>
    );
  }
  if (kind === undefined) return null;
  const { family, name } = kindOf(kind);
  return (
    <span className={styles.aside} data-family={family}>
      <ArrowRight />
      {name}
    </span>
  );
}
