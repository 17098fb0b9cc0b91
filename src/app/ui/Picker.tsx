/** A list to choose from by typing: the field keeps the keyboard and walks the options. */
import { Dialog } from "@base-ui/react/dialog";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import styles from "./Picker.module.css";
import { WalkedOption } from "./WalkedOption.tsx";

export interface PickerItem {
  readonly id: string;
  readonly title: string;
  /** Beneath or beside the title. */
  readonly hint?: string | undefined;
  readonly aside?: ReactNode;
  /** Items of a group stand together under its name. */
  readonly group?: string | undefined;
}

interface PickerProps {
  readonly label: string;
  readonly placeholder: string;
  /** What was typed before it was there. */
  readonly typed?: string;
  /** What the words find. */
  find(words: string): readonly PickerItem[];
  /** Says how many there are, or why there are none. */
  tell(count: number, words: string): string;
  onPick(id: string): void;
  onClose(): void;
}

export function Picker({
  label,
  placeholder,
  typed = "",
  find,
  tell,
  onPick,
  onClose,
}: PickerProps) {
  const [words, setWords] = useState(typed);
  const [walked, setWalked] = useState(0);
  const giveBack = useGiveBack();
  const items = find(words);
  const active = Math.max(0, Math.min(walked, items.length - 1));
  const close = () => {
    onClose();
    giveBack();
  };
  const pick = (item: PickerItem | undefined) => {
    if (!item) return;
    close();
    onPick(item.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = walkedTo(event.key, active, items.length - 1);
    if (event.nativeEvent.isComposing || (to === undefined && event.key !== "Enter")) return;
    event.preventDefault();
    if (to === undefined) pick(items[active]);
    else setWalked(to);
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup} aria-label={label} finalFocus={false}>
          <input
            className={styles.field}
            role="combobox"
            aria-label={label}
            aria-expanded={items.length > 0}
            aria-controls="picker-options"
            aria-autocomplete="list"
            aria-activedescendant={items.length > 0 ? optionId(active) : undefined}
            placeholder={placeholder}
            autoComplete="off"
            spellCheck={false}
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
              setWalked(0);
            }}
            onKeyDown={onKeyDown}
          />
          <p className={items.length === 0 ? styles.none : "offscreen"} role="status">
            {tell(items.length, words)}
          </p>
          <Options label={label} items={items} active={active} onPick={pick} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const optionId = (index: number): string => `picker-option-${index}`;

const PAGE = 8;

/** Where a key leads among the options; `undefined` for any other key. */
function walkedTo(key: string, active: number, last: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return active >= last ? 0 : active + 1;
    case "ArrowUp":
      return active <= 0 ? Math.max(last, 0) : active - 1;
    case "PageDown":
      return Math.min(active + PAGE, Math.max(last, 0));
    case "PageUp":
      return Math.max(active - PAGE, 0);
    default:
      return undefined;
  }
}

/** Gives the keyboard back to what had it when the list was opened, before anything is run. */
function useGiveBack(): () => void {
  const [before] = useState(() => document.activeElement);
  return () => {
    if (before instanceof HTMLElement || before instanceof SVGElement)
      before.focus({ preventScroll: true });
  };
}

interface OptionsProps {
  readonly label: string;
  readonly items: readonly PickerItem[];
  readonly active: number;
  onPick(item: PickerItem): void;
}

function Options({ label, items, active, onPick }: OptionsProps) {
  const groups = groupsOf(items);
  return (
    <div id="picker-options" role="listbox" aria-label={label} className={styles.list}>
      {groups.map(([group, entries]) => {
        const options = entries.map(([index, item]) => (
          <Option
            key={item.id}
            id={optionId(index)}
            item={item}
            active={index === active}
            onPick={onPick}
          />
        ));
        if (group === undefined) return options;
        return (
          <div key={group} role="group" aria-label={group}>
            <p className={styles.caption} aria-hidden="true">
              {group}
            </p>
            {options}
          </div>
        );
      })}
    </div>
  );
}

type Numbered = readonly [index: number, item: PickerItem];

function groupsOf(
  items: readonly PickerItem[],
): readonly (readonly [string | undefined, readonly Numbered[]])[] {
  const groups = new Map<string | undefined, Numbered[]>();
  items.forEach((item, index) => {
    const group = groups.get(item.group) ?? [];
    group.push([index, item]);
    groups.set(item.group, group);
  });
  return [...groups];
}

interface OptionProps {
  readonly id: string;
  readonly item: PickerItem;
  readonly active: boolean;
  onPick(item: PickerItem): void;
}

function Option({ id, item, active, onPick }: OptionProps) {
  return (
    <WalkedOption
      id={id}
      active={active}
      className={styles.option}
      data-option={item.id}
      onClick={() => onPick(item)}
    >
      <span className={styles.title}>
        {item.title}
        {item.hint !== undefined && <small>{item.hint}</small>}
      </span>
      {item.aside}
    </WalkedOption>
  );
}
