/** The groups of the palette, each folded away or open. */
import { ChevronRight } from "lucide-react";
import { useState } from "react";
import type { Group } from "../../core/catalogue/component.ts";
import { useEditor } from "../editor-context.tsx";
import styles from "./Palette.module.css";
import { PaletteItem } from "./PaletteItem.tsx";

interface GroupsProps {
  onAdd(component: string): void;
}

export function Groups({ onAdd }: GroupsProps) {
  const { groups } = useEditor().catalogue;
  return (
    <div className={styles.list}>
      {groups.map((group) => (
        <GroupSection key={group.id} group={group} onAdd={onAdd} />
      ))}
    </div>
  );
}

function GroupSection({ group, onAdd }: GroupsProps & { readonly group: Group }) {
  const [open, setOpen] = useState(false);
  return (
    <section data-hue={group.hue}>
      <h2>
        <button
          type="button"
          className={styles.group}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <span className={styles.swatch} />
          <span className={styles.groupName}>{group.name}</span>
          <span className={styles.groupCount}>{group.components.length}</span>
          <ChevronRight />
        </button>
      </h2>
      {open &&
        group.components.map((component) => (
          <PaletteItem key={component.id} component={component} onAdd={onAdd} />
        ))}
    </section>
  );
}
