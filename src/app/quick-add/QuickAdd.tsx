/** Quick-add: a field and a list on the canvas. Enter draws what is chosen, Tab goes on to the next, Escape leaves no trace. */
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { t } from "../../core/messages/late.ts";
import { isChain } from "../../core/suggest/chain.ts";
import type { QuickAddRequest } from "../../editor/quick-add.ts";
import { useParts } from "../editor-context.tsx";
import { Asking, type Offer } from "./asking.ts";
import { ChainPreview } from "./ChainPreview.tsx";
import { finish } from "./finish.ts";
import { focusField } from "../ui/focus-field.ts";
import { OptionRow } from "./OptionRow.tsx";
import { popupPlace } from "./place-popup.ts";
import styles from "./QuickAdd.module.css";
import { completed, type Option } from "./stages.ts";
import { useLeaving } from "./use-leaving.ts";
import { usePreview } from "./use-preview.ts";

interface QuickAddProps {
  readonly request: QuickAddRequest;
  /** What was typed before the list was there. */
  readonly typed: string;
  onTyped(words: string): void;
}

export function QuickAdd({ request, typed, onTyped }: QuickAddProps) {
  const parts = useParts();
  const { view, quickAdd } = parts;
  const asking = useMemo(() => new Asking(parts, request), [parts, request]);
  const offer = useMemo(() => asking.offer(typed), [asking, typed]);
  const place = useMemo(() => popupPlace(asking, view), [asking, view]);
  const [walked, setWalked] = useState<number>();
  const active = Math.min(walked ?? offer.first, offer.options.length - 1);
  const option = offer.options[active];
  const root = useRef<HTMLElement>(null);
  const [before] = useState(() => document.activeElement);

  const type = (words: string) => {
    onTyped(words);
    setWalked(undefined);
  };
  const close = () => {
    type("");
    quickAdd.setState(undefined, true);
  };
  const take = (chosen: Option | undefined) => {
    if (finish(parts, asking, typed, chosen)) close();
  };
  const cancel = () => {
    close();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = offer.options.length - 1;
    const next = offer.options[Math.max(active, 0)];
    if (event.key === "ArrowDown") setWalked(active >= last ? 0 : active + 1);
    else if (event.key === "ArrowUp") setWalked(active <= 0 ? last : active - 1);
    else if (event.key === "Enter") take(option);
    else if (event.key === "Escape") cancel();
    else if (event.key === "Tab" && !event.shiftKey && next && !request.replace) {
      type(completed(typed, next));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  useLeaving(root, close);
  usePreview(asking, typed, option);

  return (
    <section
      ref={root}
      className={styles.popup}
      style={place}
      aria-label={t("quickAdd.label")}
      data-replace={request.replace}
    >
      <input
        className={styles.field}
        role="combobox"
        aria-label={request.replace ? t("quickAdd.replace") : t("quickAdd.label")}
        aria-expanded={offer.options.length > 0}
        aria-controls="quick-add-options"
        aria-autocomplete="list"
        aria-activedescendant={option && optionId(active)}
        placeholder={request.replace ? t("quickAdd.replace") : t("quickAdd.hint")}
        autoComplete="off"
        spellCheck={false}
        ref={focusField}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {!request.replace && isChain(typed) && <ChainPreview stages={asking.stages(typed, option)} />}
      <Options offer={offer} active={active} onPick={take} />
      <p className={styles.keys}>
        {request.replace ? t("quickAdd.replaceKeys") : t("quickAdd.keys")}
      </p>
    </section>
  );
}

interface OptionsProps {
  readonly offer: Offer;
  readonly active: number;
  onPick(option: Option): void;
}

function Options({ offer: { caption, options }, active, onPick }: OptionsProps) {
  return (
    <>
      <p className={styles.caption}>{options.length > 0 ? caption : t("quickAdd.none")}</p>
      <div id="quick-add-options" className={styles.list} role="listbox" aria-label={caption}>
        {options.map((option, at) => (
          <OptionRow
            key={`${option.component.id} ${option.label ?? ""} ${option.node ?? ""}`}
            id={optionId(at)}
            option={option}
            active={at === active}
            onPick={onPick}
          />
        ))}
      </div>
    </>
  );
}

const optionId = (at: number): string => `quick-add-${at}`;
