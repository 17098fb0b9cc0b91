/** The sheet of keys: every command that has one, in groups, and what the pointer can do. */
import { t } from "../../core/messages/late.ts";
import { groupedCommands } from "../../editor/commands/groups.ts";
import { showChord } from "../../editor/commands/shortcut.ts";
import { Modal } from "../ui/Modal.tsx";
import { IS_MAC } from "../ui/platform.ts";
import styles from "./ShortcutSheet.module.css";

const POINTER = ["Add", "Connect", "Menu", "Several", "Pan", "Zoom"] as const;

interface Row {
  readonly title: string;
  readonly ways: readonly string[];
}

export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal title={t("aids.shortcutsTitle")} width={860} onClose={onClose}>
      <div
        className={styles.sheet}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must get there
        tabIndex={0}
        role="region"
        aria-label={t("aids.shortcutsTitle")}
      >
        {groupedCommands().map(({ title, commands }) => (
          <Section
            key={title}
            title={t(title)}
            rows={commands.flatMap(({ title: name, shortcuts = [] }) =>
              shortcuts.length === 0
                ? []
                : [{ title: t(name), ways: shortcuts.map((chord) => showChord(chord, IS_MAC)) }],
            )}
          />
        ))}
        <Section
          title={t("aids.groupPointer")}
          rows={POINTER.map((name) => ({
            title: t(`aids.pointer${name}`),
            ways: [t(`aids.pointer${name}How`)],
          }))}
        />
        <p className={styles.made}>
          {t("aids.made")}{" "}
          <a href="licenses.txt" target="_blank" rel="noreferrer">
            {t("aids.licences")}
          </a>
        </p>
      </div>
    </Modal>
  );
}

function Section({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <dl>
        {rows.map((row) => (
          <div key={row.title} className={styles.row}>
            <dt>{row.title}</dt>
            <dd>
              {row.ways.map((way) => (
                <kbd key={way}>{way}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
