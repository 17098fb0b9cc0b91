/** One example of a rule, drawn. */
import { useEffect, useState } from "react";
import type { Example } from "../../core/lint/rule.ts";
import { nameOfExample } from "../../core/lint/rule-page.ts";
import { t } from "../../core/messages/late.ts";
import { useEditor } from "../editor-context.tsx";
import { SvgPicture } from "../ui/SvgPicture.tsx";
import { useTheme } from "../ui/theme.ts";
import { drawExample } from "./example-picture.ts";
import styles from "./RulesDialog.module.css";

interface ExampleFigureProps {
  readonly example: Example;
  readonly verdict: "good" | "bad";
}

export function ExampleFigure({ example, verdict }: ExampleFigureProps) {
  const { catalogue, measure } = useEditor();
  const theme = useTheme();
  const [picture, setPicture] = useState<{ readonly svg: string } | "failed">();
  useEffect(() => {
    let gone = false;
    drawExample(example, theme, { catalogue, measure }).then(
      (svg) => !gone && setPicture({ svg }),
      () => !gone && setPicture("failed"),
    );
    return () => {
      gone = true;
    };
  }, [example, theme, catalogue, measure]);
  const name = nameOfExample(example);
  return (
    <figure className={styles.figure} data-verdict={verdict}>
      <figcaption>
        <b>{t(verdict === "good" ? "rules.good" : "rules.bad")}</b> {name}
      </figcaption>
      <div className={styles.picture}>
        {picture === undefined && <p>{t("rules.drawing")}</p>}
        {picture === "failed" && <p>{t("rules.notDrawn")}</p>}
        {typeof picture === "object" && (
          <SvgPicture svg={picture.svg} label={t("rules.pictureOf", { name })} />
        )}
      </div>
    </figure>
  );
}
