/** One component of the palette. */
import { type DragEvent, memo, useEffect, useRef } from "react";
import type { Component } from "../../core/catalogue/component.ts";
import { t } from "../../core/messages/index.ts";
import { COMPONENT_MIME } from "../ui/drag.ts";
import { Icon } from "../ui/Icon.tsx";
import styles from "./Palette.module.css";

interface PaletteItemProps {
  readonly component: Component;
  /** The one that Enter in the search adds. */
  readonly active?: boolean;
  /** Part of a list that the search field walks through. */
  readonly asOption?: boolean;
  onAdd(component: string): void;
}

export const PaletteItem = memo(function PaletteItem(props: PaletteItemProps) {
  const { component, active = false, asOption = false, onAdd } = props;
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const onDragStart = (event: DragEvent) => {
    event.dataTransfer.setData(COMPONENT_MIME, component.id);
    event.dataTransfer.effectAllowed = "copy";
  };
  const option = asOption
    ? { role: "option", "aria-selected": active, id: `hit-${component.id}`, tabIndex: -1 }
    : {};
  return (
    <button
      ref={element}
      type="button"
      className={styles.item}
      data-hue={component.hue}
      data-active={active}
      data-component={component.id}
      draggable
      onDragStart={onDragStart}
      onClick={() => onAdd(component.id)}
      title={component.why}
      aria-label={t("palette.add", { name: component.name })}
      {...option}
    >
      <span className="tile">
        <Icon name={component.icon} />
      </span>
      <span className={styles.name}>{component.name}</span>
    </button>
  );
});
