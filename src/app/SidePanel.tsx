/** The right-hand panel: what is selected, and what the review says. */
import { Tabs } from "@base-ui/react/tabs";
import { t } from "../core/messages/late.ts";
import { useReview } from "./editor-context.tsx";
import styles from "./App.module.css";
import { Inspector } from "./inspector/Inspector.tsx";
import { Problems } from "./problems/Problems.tsx";
import { Apart } from "./ui/Guard.tsx";
import { latePart } from "./ui/late-part.ts";

const Numbers = latePart(async () => (await import("./numbers/Numbers.tsx")).Numbers);

const Steps = latePart(async () => (await import("./practice/Steps.tsx")).Steps);

const TABS = ["details", "review", "steps", "numbers"] as const;
export type PanelTab = (typeof TABS)[number];

interface SidePanelProps {
  readonly tab: PanelTab;
  onTab(tab: PanelTab): void;
}

export function SidePanel({ tab, onTab }: SidePanelProps) {
  const pressing = useReview(
    (state) =>
      state.findings.filter(({ severity }) => severity === "error" || severity === "warn").length,
  );
  return (
    <Tabs.Root
      render={<aside aria-label={t("shell.panel")} />}
      className={styles.panel}
      value={tab}
      onValueChange={(value) => onTab(TABS.find((known) => known === value) ?? "details")}
    >
      <Tabs.List className={styles.tabs}>
        <Tabs.Tab value="details" className={styles.tab}>
          {t("review.details")}
        </Tabs.Tab>
        <Tabs.Tab value="review" className={styles.tab}>
          {t("review.tab")}
          {pressing > 0 && <span className={styles.pressing}>{pressing}</span>}
        </Tabs.Tab>
        <Tabs.Tab value="steps" className={styles.tab}>
          {t("practice.tab")}
        </Tabs.Tab>
        <Tabs.Tab value="numbers" className={styles.tab}>
          {t("numbers.tab")}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="details" className={styles.tabPanel}>
        <Apart>
          <Inspector />
        </Apart>
      </Tabs.Panel>
      <Tabs.Panel value="review" className={styles.tabPanel}>
        <Apart>
          <Problems />
        </Apart>
      </Tabs.Panel>
      <Tabs.Panel value="steps" className={styles.tabPanel}>
        <Apart>
          <Steps />
        </Apart>
      </Tabs.Panel>
      <Tabs.Panel value="numbers" className={styles.tabPanel}>
        <Apart>
          <Numbers />
        </Apart>
      </Tabs.Panel>
    </Tabs.Root>
  );
}
