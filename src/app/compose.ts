/** Puts the app together: catalogue, editor, review, workspace and files. */
import { metrics } from "virtual:font-metrics";
import type { UsualKinds } from "../core/catalogue/usual-kinds.ts";
import { inLanguage } from "../core/catalogue/in-language.ts";
import type { Policy } from "../core/lint/review.ts";
import { emptyDiagram } from "../core/document/types.ts";
import { t } from "../core/messages/index.ts";
import { language } from "../core/messages/language.ts";
import { loadPhrases } from "../core/messages/switch.ts";
import { measureWith } from "../core/scene/measure-inter.ts";
import { createReview, type Review, type Reviewer } from "../editor/review.ts";
import { createEditor, type Editor } from "../editor/store.ts";
import { loadCatalogue } from "./assets.ts";
import { appLanguage } from "./app-language.ts";
import { deviceStore } from "./browser-storage.ts";
import { createHouse, type House } from "./house/house.ts";
import { startWorkspace } from "./storage/browser-workspace.ts";
import { createFileAccess, type FileAccess } from "./storage/file-access.ts";
import type { ImportPorts } from "../core/formats/opening.ts";
import type { OwnTemplates } from "./own-templates.ts";
import type { Connection } from "./storage/database.ts";
import type { Shelf } from "./storage/shelf.ts";
import type { EditorPort, Workspace } from "./storage/workspace.ts";
import { oncePainted } from "./ui/painted.ts";

export interface Composition {
  readonly editor: Editor;
  readonly review: Review;
  readonly house: House;
  readonly shelf: Shelf;
  readonly workspace: Workspace;
  readonly files: FileAccess;
  /** The person's own. */
  readonly templates: OwnTemplates;
  readonly connection: Connection;
}

export function compose(): Composition {
  const house = createHouse(loadCatalogue(), deviceStore);
  const measure = measureWith(metrics);
  const editor = createEditor(
    { catalogue: inLanguage(house.catalogue()), measure, usualKinds: usualKindsSoon() },
    emptyDiagram(t("general.untitled")),
  );
  const review = reviewOf(editor, house);
  const rename = () => {
    editor.setCatalogue(inLanguage(house.catalogue()));
    review.reload();
  };
  house.files.subscribe(rename);
  appLanguage.subscribe(rename);
  const files = createFileAccess(() => foreignReading(editor));
  return { editor, review, house, files, ...startWorkspace(portOf(editor), files) };
}

/** The rules are loaded with the first review. */
export const reviewOf = (editor: Editor, house: House): Review =>
  createReview(editor, {
    load: () => oncePainted(() => loadReviewer(editor, house)),
    soon: (work) => whenIdle(work, editor.document().nodes.length > LARGE ? REST_MS : 0),
  });

async function loadReviewer(editor: Editor, house: House): Promise<Reviewer> {
  const [{ reviewDiagram }, { worstByElement }, { fixAll }, policy] = await Promise.all([
    import("../core/lint/review.ts"),
    import("../core/lint/worst.ts"),
    import("../core/lint/fix-all.ts"),
    policyOf(house),
    loadPhrases(language()),
  ]);
  return {
    own: policy.rules,
    review: (document) => {
      const result = reviewDiagram(document, editor.catalogue, policy);
      return { ...result, worst: worstByElement(result.findings, document) };
    },
    mend: (document, isWanted) => fixAll(document, editor.fixContext, policy, isWanted).document,
  };
}

/** What strangers' drawings are read with. */
async function foreignReading(editor: Editor): Promise<ImportPorts> {
  const [{ default: usualKinds }, { parseWithMermaid }, { choosePage }] = await Promise.all([
    import("virtual:usual-kinds"),
    import("../adapters/mermaid.ts"),
    import("./import/page-choice.ts"),
  ]);
  return { ...editor.fixContext, usualKinds, parseMermaid: parseWithMermaid, choosePage };
}

/** What the workspace sees of the editor. */
const portOf = (editor: Editor): EditorPort => ({
  document: () => editor.document(),
  subscribe: (changed) =>
    editor.store.subscribe((state, before) => {
      if (state.document !== before.document) changed();
    }),
  change: (edit) => editor.change(edit),
  open: (document) => editor.open(document),
});

/** Large, and not needed for the first box: filled in once it is here. Until then, and offline, what the ports say will do. */
function usualKindsSoon(): UsualKinds {
  const kinds = {};
  void oncePainted(() => import("virtual:usual-kinds")).then(
    (loaded) => Object.assign(kinds, loaded.default),
    () => undefined,
  );
  return kinds;
}

/** Most people have no rules of their own, and load nothing that reads them. */
async function policyOf(house: House): Promise<Policy> {
  const files = house.files.getState();
  if (files.length === 0) return { rules: [], severities: {} };
  const { housePolicy } = await import("./house/read-house.ts");
  return housePolicy(files, house.catalogue());
}

/** To review more boxes than this takes longer than a frame. */
const LARGE = 300;
/** So long nothing must have changed then, lest drawing and the hand be held up. */
const REST_MS = 400;

/** After the current frame has been painted, at the latest in a tenth of a second; or after a rest from there on. */
function whenIdle(work: () => void, rest: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = (): void => {
    if (rest === 0) work();
    else timer = setTimeout(work, rest);
  };
  const handle = requestIdleCallback(begin, { timeout: 100 + rest });
  return () => {
    cancelIdleCallback(handle);
    clearTimeout(timer);
  };
}
