/** The company's own palettes and rules: what is remembered, with a way to add and to remove. */
import { FilePlus2, X } from "lucide-react";
import { useRef, useState } from "react";
import { useStore } from "zustand";
import { t } from "../../core/messages/index.ts";
import { Button } from "../ui/Button.tsx";
import type { House } from "./house.ts";
import styles from "./OwnFiles.module.css";

export function OwnFiles({ house }: { readonly house: House }) {
  const files = useStore(house.files);
  const chooser = useRef<HTMLInputElement>(null);
  const [news, setNews] = useState<string>();
  const take = async (file: File | undefined) => {
    if (!file) return;
    const taken = await house.take(file);
    const [problem] = taken === undefined || taken.ok ? [] : taken.problems;
    if (problem) setNews(`${problem.message} ${problem.hint}`);
    else setNews(taken?.ok ? taken.value : t("house.neither", { name: file.name }));
  };
  return (
    <section className={styles.own} aria-label={t("house.title")}>
      <h3>{t("house.title")}</h3>
      <p>{t("house.hint")}</p>
      <ul>
        {files.map(({ name, kind }) => (
          <li key={name}>
            <span>{name}</span>
            <small>{t(`house.${kind}`)}</small>
            <Button
              look="bare"
              aria-label={t("house.remove", { name })}
              title={t("house.remove", { name })}
              onClick={() => house.remove(name)}
            >
              <X />
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={() => chooser.current?.click()}>
        <FilePlus2 />
        {t("house.add")}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          void take(target.files?.[0]);
          target.value = "";
        }}
      />
      {news !== undefined && <p role="status">{news}</p>}
    </section>
  );
}
