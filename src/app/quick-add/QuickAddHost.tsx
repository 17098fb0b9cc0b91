/** Where quick-add opens: its list is fetched when the page is idle, and a plain field takes the keys until then. */
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { t } from "../../core/messages/index.ts";
import { useParts } from "../editor-context.tsx";
import { EarlyField } from "../ui/EarlyField.tsx";
import type { QuickAdd } from "./QuickAdd.tsx";

export function QuickAddHost() {
  const { quickAdd, shell } = useParts();
  const request = useStore(quickAdd);
  const [List, setList] = useState<typeof QuickAdd>();
  const [typed, setTyped] = useState("");
  const isWaiting = request !== undefined && !List;
  useEffect(() => {
    const load = async () => {
      try {
        const module = await import("./QuickAdd.tsx");
        setList(() => module.QuickAdd);
      } catch {
        // Offline before it came: the palette can add as well.
        if (!isWaiting) return;
        quickAdd.setState(undefined, true);
        shell.focusSearch();
      }
    };
    const idle = requestIdleCallback(() => void load(), { timeout: isWaiting ? 1 : 5000 });
    return () => cancelIdleCallback(idle);
  }, [isWaiting, quickAdd, shell]);

  if (!request) return null;
  if (List) return <List request={request} typed={typed} onTyped={setTyped} />;
  return <EarlyField label={t("commands.quickAdd")} typed={typed} onType={setTyped} />;
}
