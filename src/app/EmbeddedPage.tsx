/** A design within another page: nothing but the drawing, and a way to open it in a page of its own. Nothing is stored. */
import { metrics } from "virtual:font-metrics";
import { useState } from "react";
import { inLanguage } from "../core/catalogue/in-language.ts";
import type { Diagram } from "../core/document/types.ts";
import { t } from "../core/messages/late.ts";
import type { Measure } from "../core/scene/measure.ts";
import { measureWith } from "../core/scene/measure-inter.ts";
import { readDesignHash } from "../core/share/link.ts";
import app from "./App.module.css";
import { loadCatalogue } from "./assets.ts";
import { AppPartsProvider } from "./editor-context.tsx";
import { LookingStage } from "./LookingStage.tsx";
import { lookingParts } from "./looking.ts";
import { LinkFault } from "./share/LinkFault.tsx";
import styles from "./share/Share.module.css";
import { linkTo } from "./share/share-address.ts";
import { IconSprite } from "./ui/IconSprite.tsx";

export function EmbeddedPage({ hash }: { readonly hash: string }) {
  const [measure] = useState(() => measureWith(metrics));
  const [read] = useState(() => readDesignHash(hash, { catalogue: loadCatalogue(), measure }));
  if (!read.ok) return <LinkFault problem={read.problems[0]} />;
  return <Embedded design={read.value} measure={measure} link={linkTo(hash, location)} />;
}

interface EmbeddedProps {
  readonly design: Diagram;
  readonly measure: Measure;
  /** To the same design in a page of its own. */
  readonly link: string;
}

function Embedded({ design, measure, link }: EmbeddedProps) {
  const [parts] = useState(() =>
    lookingParts({ catalogue: inLanguage(loadCatalogue()), measure, usualKinds: {} }, design),
  );
  return (
    <AppPartsProvider value={parts}>
      <div className={app.app}>
        <h1 className="offscreen">{design.title}</h1>
        <LookingStage />
        <div className={styles.corner}>
          <button type="button" onClick={() => parts.view.fit()}>
            {t("commands.zoomToFit")}
          </button>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {t("share.open-in-app")}
          </a>
        </div>
      </div>
      <IconSprite />
    </AppPartsProvider>
  );
}
