/** Every rule of the review: a list to search on the left, the page of one on the right. */
import { Search } from "lucide-react";
import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from "react";
import { type Rule, RULE_GROUPS } from "../../core/lint/rule.ts";
import { RULES } from "../../core/lint/rules/index.ts";
import { titleOf, wordsOf } from "../../core/lint/rule-page.ts";
import { t } from "../../core/messages/late.ts";
import { useEditor, useReview } from "../editor-context.tsx";
import { Modal } from "../ui/Modal.tsx";
import { RulePage } from "./RulePage.tsx";
import styles from "./RulesDialog.module.css";

interface RulesDialogProps {
  /** The id of the rule to open at; the first when left out. */
  readonly rule: string | undefined;
  /** What stands below the list. */
  readonly children: ReactNode;
  readonly onClose: () => void;
}

export function RulesDialog({ rule: first, onClose, children }: RulesDialogProps) {
  const { catalogue } = useEditor();
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(first);
  const asked = useDeferredValue(query.trim().toLowerCase());
  const own = useReview((state) => state.own);
  const rules = useMemo(() => [...RULES, ...own], [own]);
  const found = rules.filter((rule) =>
    [rule.id, titleOf(rule, catalogue), wordsOf(rule).why].some((text) =>
      text.toLowerCase().includes(asked),
    ),
  );
  const shown = rules.find(({ id }) => id === open) ?? found[0];
  return (
    <Modal title={t("rules.title")} width={1040} initialFocus={search} onClose={onClose}>
      <div className={styles.columns}>
        <nav className={styles.list} aria-label={t("rules.title")}>
          <label className={styles.search}>
            <Search />
            <input
              ref={search}
              type="search"
              placeholder={t("rules.search", { count: rules.length })}
              aria-label={t("rules.search", { count: rules.length })}
              value={query}
              onChange={({ target }) => setQuery(target.value)}
            />
          </label>
          {found.length === 0 && <p className={styles.none}>{t("rules.none")}</p>}
          {RULE_GROUPS.map(({ id, name }) => (
            <RuleGroupList key={id} name={name} rules={found.filter(({ group }) => group === id)}>
              {(rule) => (
                <button
                  type="button"
                  className={styles.rule}
                  ref={rule === shown ? intoView : null}
                  aria-current={rule === shown ? "page" : undefined}
                  data-severity={rule.severity}
                  onClick={() => setOpen(rule.id)}
                >
                  <i className={styles.dot} />
                  {titleOf(rule, catalogue)}
                </button>
              )}
            </RuleGroupList>
          ))}
          {children}
        </nav>
        {shown && (
          <RulePage
            key={shown.id}
            rule={shown}
            title={titleOf(shown, catalogue)}
            onOpen={setOpen}
          />
        )}
      </div>
    </Modal>
  );
}

interface RuleGroupListProps {
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly children: (rule: Rule) => ReactNode;
}

function RuleGroupList({ name, rules, children }: RuleGroupListProps) {
  if (rules.length === 0) return null;
  return (
    <section aria-label={name}>
      <h3 className={styles.group}>{name}</h3>
      <ul className={styles.rules}>
        {rules.map((rule) => (
          <li key={rule.id}>{children(rule)}</li>
        ))}
      </ul>
    </section>
  );
}

const intoView = (button: HTMLButtonElement | null): void =>
  button?.scrollIntoView({ block: "nearest" });
