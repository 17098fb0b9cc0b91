/** The page of one rule: when it speaks, why, how it would be asked, what it looks like, and how grave it is here. */
import { setRule } from "../../core/document/edit.ts";
import { RULE_SETTINGS } from "../../core/document/rule-settings.ts";
import { levelOf, type Rule, RULE_GROUPS } from "../../core/lint/rule.ts";
import { shownExample, wordsOf } from "../../core/lint/rule-page.ts";
import { t } from "../../core/messages/late.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import { ExampleFigure } from "./ExampleFigure.tsx";
import styles from "./RulesDialog.module.css";

interface RulePageProps {
  readonly rule: Rule;
  readonly title: string;
  onOpen(rule: string): void;
}

export function RulePage({ rule, title, onOpen }: RulePageProps) {
  const group = RULE_GROUPS.find(({ id }) => id === rule.group)?.name ?? rule.group;
  const { why, asks, fires, source } = wordsOf(rule);
  const [bad, good] = [shownExample(rule.bad), shownExample(rule.good)];
  return (
    <article className={styles.page} aria-label={title}>
      <header>
        <h3>{title}</h3>
        <p className={styles.meta}>
          <span data-severity={rule.severity}>
            <i className={styles.dot} />
            {t(`severity.${rule.severity}`)}
          </span>
          <span>{group}</span>
          <span>{t(`rules.level_${levelOf(rule)}`)}</span>
          <code>{rule.id}</code>
        </p>
      </header>
      <p>{why}</p>
      <blockquote className={styles.asks}>
        <small>{t("rules.asks")}</small>
        {asks}
      </blockquote>
      {bad && <ExampleFigure example={bad} verdict="bad" />}
      {good && <ExampleFigure example={good} verdict="good" />}
      <dl className={styles.facts}>
        <dt>{t("rules.fires")}</dt>
        <dd>{fires}</dd>
        {rule.mutedBy && (
          <>
            <dt>{t("rules.mutedBy")}</dt>
            <dd>
              {rule.mutedBy.map((id) => (
                <Button key={id} look="link" onClick={() => onOpen(id)}>
                  {id}
                </Button>
              ))}
            </dd>
          </>
        )}
        <dt>{t("rules.source")}</dt>
        <dd>{source}</dd>
        <dt>{t("rules.here")}</dt>
        <dd>
          <HereSetting rule={rule} />
        </dd>
      </dl>
    </article>
  );
}

/** How grave the open design takes the rule. */
function HereSetting({ rule: { id, severity } }: { readonly rule: Rule }) {
  const editor = useEditor();
  const setting = useEditorState(({ document }) => document.rules?.[id]);
  return (
    <select
      className={styles.select}
      aria-label={t("rules.here")}
      value={setting ?? ""}
      onChange={({ target }) =>
        editor.change((document) =>
          setRule(
            document,
            id,
            RULE_SETTINGS.find((known) => known === target.value),
          ),
        )
      }
    >
      <option value="">{t("rules.asUsual", { severity: t(`severity.${severity}`) })}</option>
      {RULE_SETTINGS.filter((known) => known !== severity).map((known) => (
        <option key={known} value={known}>
          {known === "off" ? t("rules.off") : t(`severity.${known}`)}
        </option>
      ))}
    </select>
  );
}
