/** The chosen version: its picture or what differs from another one, and what can be done with it. */
import { Copy, Pencil, RotateCcw, Trash2 } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import { diffDiagrams } from "../../core/diff/diff.ts";
import type { PictureParts } from "../../core/diff/diff-picture.ts";
import type { Diagram } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import { buildScene } from "../../core/scene/scene.ts";
import { sceneToSvg } from "../../core/scene/svg.ts";
import { Button } from "../ui/Button.tsx";
import { DiffView } from "../ui/DiffView.tsx";
import { TitleField } from "../ui/TitleField.tsx";
import { useDrawn } from "../ui/use-drawn.ts";
import { ZoomPicture } from "../ui/ZoomPicture.tsx";
import type { Version } from "../versions.ts";
import styles from "./History.module.css";
import { inOrder, type Moment, titleOf, titleOfMoment } from "./moments.ts";
import type { HistoryModel } from "./use-history.ts";
import { isProblem, useMoments } from "./use-moments.ts";

interface HeadingProps {
  readonly version: Version;
  readonly model: HistoryModel;
}

interface VersionViewProps extends HeadingProps {
  /** What it is compared with; `undefined` for its picture alone. */
  readonly other: Moment | undefined;
  readonly onOther: (other: Moment | undefined) => void;
}

export function VersionView({ version, model, other, onOther }: VersionViewProps) {
  const { number } = version;
  const [before, after] = inOrder(number, other ?? number);
  const read = useMoments(model.reader, before, after);
  const label = t("history.changes-of", {
    before: titleOfMoment(before, model.list),
    after: titleOfMoment(after, model.list),
  });
  return (
    <section className={styles.view} aria-label={titleOf(version)}>
      <Heading version={version} model={model} />
      <Choice version={version} list={model.list} other={other} onOther={onOther} />
      {read && isProblem(read) && (
        <p className={styles.broken} role="alert">
          {read.message} {read.hint}
        </p>
      )}
      {read && !isProblem(read) && other === undefined && (
        <Picture diagram={read.after} version={titleOf(version)} />
      )}
      {read && !isProblem(read) && other !== undefined && <Changes {...read} label={label} />}
    </section>
  );
}

function Heading({ version, model: { actions } }: HeadingProps) {
  const [isNaming, setNaming] = useState(false);
  const onNamed = (name: string | undefined): void => {
    setNaming(false);
    if (name !== undefined && name !== version.name) void actions.rename(version, name);
  };
  return (
    <header className={styles.heading}>
      {isNaming ? (
        <TitleField label={t("history.new-name")} title={version.name} onDone={onNamed} />
      ) : (
        <h3>{titleOf(version)}</h3>
      )}
      <span className={styles.actions}>
        <Button look="bare" aria-label={t("history.rename")} onClick={() => setNaming(true)}>
          <Pencil />
        </Button>
        <Button
          look="bare"
          aria-label={t("history.delete")}
          onClick={() => void actions.remove(version)}
        >
          <Trash2 />
        </Button>
        <Button onClick={() => void actions.openCopy(version)}>
          <Copy />
          {t("history.open-copy")}
        </Button>
        <Button look="filled" onClick={() => void actions.restore(version)}>
          <RotateCcw />
          {t("history.restore")}
        </Button>
      </span>
    </header>
  );
}

interface ChoiceProps extends Pick<VersionViewProps, "version" | "other" | "onOther"> {
  readonly list: readonly Version[];
}

function Choice({ version, list, other, onOther }: ChoiceProps) {
  const others = list.filter(({ number }) => number !== version.number);
  return (
    <div className={styles.choice} role="group" aria-label={t("history.view-field")}>
      <Button aria-pressed={other === undefined} onClick={() => onOther(undefined)}>
        {t("history.preview")}
      </Button>
      <Button aria-pressed={other !== undefined} onClick={() => onOther(other ?? "now")}>
        {t("history.compare")}
      </Button>
      {other !== undefined && (
        <>
          <label>
            {t("history.compare-with")}{" "}
            <select
              value={other}
              onChange={({ target: { value } }) => onOther(value === "now" ? value : Number(value))}
            >
              <option value="now">{t("history.now")}</option>
              {others.map((each) => (
                <option key={each.number} value={each.number}>
                  {titleOf(each)}
                </option>
              ))}
            </select>
          </label>
          <span className={styles.facts}>{t("history.legend")}</span>
        </>
      )}
    </div>
  );
}

interface ChangesProps {
  readonly before: Diagram;
  readonly after: Diagram;
  readonly label: string;
}

function Changes({ before, after, label }: ChangesProps) {
  const diff = useMemo(() => diffDiagrams(before, after), [before, after]);
  return <DiffView diff={diff} label={label} />;
}

function Picture({ diagram, version }: { readonly diagram: Diagram; readonly version: string }) {
  const draw = useCallback(
    ({ catalogue, measure, theme, icons }: PictureParts) => {
      const scene = buildScene(diagram, catalogue, { measure, labels: true });
      return sceneToSvg(scene, { theme, background: "transparent", icons });
    },
    [diagram],
  );
  const drawing = useDrawn(draw);
  if (drawing.kind !== "drawn")
    return (
      <p className={styles.broken}>
        {t(drawing.kind === "failed" ? "history.not-drawn" : "history.being-drawn")}
      </p>
    );
  const label = t("history.picture-of", { title: diagram.title, version });
  return <ZoomPicture svg={drawing.picture} label={label} />;
}
