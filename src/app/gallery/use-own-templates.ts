/** The person's own templates in the gallery: the list as it was read, what can be done, and what happened last. */
import { useCallback, useEffect, useMemo, useState } from "react";
import { type GalleryCard, cardOf } from "../../core/gallery/card.ts";
import { t } from "../../core/messages/late.ts";
import type { Result } from "../../core/problem.ts";
import { type Notice, useEditor } from "../editor-context.tsx";
import type { OwnList, OwnTemplate, OwnTemplates } from "../own-templates.ts";

export interface OwnCard {
  readonly template: OwnTemplate;
  readonly card: GalleryCard;
}

export interface OwnModel {
  readonly cards: readonly OwnCard[];
  readonly news: Notice | undefined;
  rename(template: OwnTemplate, title: string): void;
  remove(template: OwnTemplate): void;
  exportFile(template: OwnTemplate): void;
  importFile(): void;
}

export function useOwnTemplates(own: OwnTemplates): OwnModel {
  const { catalogue } = useEditor();
  const [templates, setTemplates] = useState<readonly OwnTemplate[]>([]);
  const [news, setNews] = useState<Notice>();

  const take = useCallback((list: Result<OwnList>): void => {
    if (!list.ok) {
      setNews(troubleOf(list));
      return;
    }
    const { templates: read, unreadable: count } = list.value;
    setTemplates((before) => read.map((next) => unchanged(before, next) ?? next));
    if (count > 0) setNews({ text: t("gallery.unreadable", { count }), tone: "error" });
  }, []);
  useEffect(() => void own.list().then(take), [own, take]);

  const cards = useMemo(
    () =>
      templates.map((template) => ({
        template,
        card: cardOf(template.id, template.diagram, catalogue),
      })),
    [templates, catalogue],
  );
  return { cards, news, ...actionsOn(own, setNews, take) };
}

function actionsOn(
  own: OwnTemplates,
  say: (news: Notice | undefined) => void,
  take: (list: Result<OwnList>) => void,
): Omit<OwnModel, "cards" | "news"> {
  const tell = async <T>(
    work: Promise<Result<T>>,
    done: (value: T) => Notice | undefined,
  ): Promise<void> => {
    const result = await work;
    say(result.ok ? done(result.value) : troubleOf(result));
    take(await own.list());
  };
  const restore = (template: OwnTemplate) => void tell(own.restore(template), () => undefined);
  return {
    rename(template, title) {
      if (title === "" || title === template.diagram.title) return;
      void tell(own.rename(template.id, title), () => undefined);
    },
    remove: (template) =>
      void tell(own.remove(template.id), () => ({
        text: t("gallery.deleted", { title: template.diagram.title }),
        action: { title: t("general.undo"), run: () => restore(template) },
      })),
    exportFile: (template) =>
      void tell(own.exportFile(template), (name) =>
        name === undefined ? undefined : { text: t("gallery.exported", { name }) },
      ),
    importFile: () =>
      void tell(
        own.importFile(),
        (kept) => kept && { text: t("gallery.imported", { title: kept.diagram.title }) },
      ),
  };
}

function troubleOf(result: Result<unknown>): Notice | undefined {
  const [problem] = result.ok ? [] : result.problems;
  return problem && { text: `${problem.message} ${problem.hint}`, tone: "error" };
}

/** The one read before, where nothing but its reading is new: its picture is drawn already. */
const unchanged = (before: readonly OwnTemplate[], next: OwnTemplate): OwnTemplate | undefined =>
  before.find(
    ({ id, diagram }) => id === next.id && JSON.stringify(diagram) === JSON.stringify(next.diagram),
  );
