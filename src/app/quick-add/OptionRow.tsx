/** One line of quick-add's list: the component, what would flow, and why it is offered. */
import { ArrowRight, Unlink, WandSparkles } from "lucide-react";
import { memo } from "react";
import { kindOf } from "../../core/catalogue/kinds.ts";
import { t } from "../../core/messages/late.ts";
import { useEditor } from "../editor-context.tsx";
import { Icon } from "../ui/Icon.tsx";
import { WalkedOption } from "../ui/WalkedOption.tsx";
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
  const { component, label, node, mends } = option;
  const generic = component.isA === undefined ? undefined : catalogue.find(component.isA)?.name;
  const beneath = label === undefined ? generic : t(node ? "quickAdd.drawn" : "quickAdd.plain");
  return (
    <WalkedOption
      id={id}
      active={active}
      className={styles.option}
      data-component={component.id}
      data-hue={component.hue}
      onClick={() => onPick(option)}
    >
      <span className="tile">
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
    </WalkedOption>
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
