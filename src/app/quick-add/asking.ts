/** One opening of quick-add: what it offers for the words typed so far, and what each offer would draw. */
import usualNeighbours from "virtual:usual-neighbours";
import type { Component } from "../../core/catalogue/component.ts";
import type { KindId } from "../../core/catalogue/kinds.ts";
import { likeliestKinds } from "../../core/catalogue/usual-kinds.ts";
import { contains } from "../../core/document/containment.ts";
import type { Diagram, DiagramNode, Point } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import { isChain, lastWords } from "../../core/suggest/chain.ts";
import { type DrawnChain, drawChain } from "../../core/suggest/draw-chain.ts";
import type { Direction } from "../../core/suggest/index-neighbours.ts";
import { mendingAt } from "../../core/suggest/mending.ts";
import { type Mending, suggestBeside, suggestStart } from "../../core/suggest/rank.ts";
import { lostBy, suggestReplacements } from "../../core/suggest/replacements.ts";
import {
  findComponents,
  type Taken,
  takeAsPlain,
  takeDrawn,
} from "../../core/suggest/take-words.ts";
import { pairKey } from "../../core/suggest/usual-neighbours.ts";
import type { ViewPort } from "../../editor/ports.ts";
import type { QuickAddRequest } from "../../editor/quick-add.ts";
import type { Editor } from "../../editor/store.ts";
import type { AppParts } from "../editor-context.tsx";
import { type Option, stagesOf } from "./stages.ts";

export interface Offer {
  /** What the options are. */
  readonly caption: string;
  readonly options: readonly Option[];
  /** The one that Enter takes at once; -1 where what is typed is whole without. */
  readonly first: number;
}

/** A list is read, not scrolled. */
const MOST = 12;
const MOST_REPLACEMENTS = 40;

interface AskingParts extends Pick<AppParts, "editor" | "review"> {
  readonly view: Pick<ViewPort, "centre">;
}

export class Asking {
  readonly request: QuickAddRequest;
  readonly document: Diagram;
  /** The box it is about. */
  readonly node: DiagramNode | undefined;
  /** The wanted middle of the first new box; none where a box stands. */
  readonly at: Point | undefined;
  readonly #editor: Editor;
  readonly #review: AppParts["review"];
  readonly #component: Component | undefined;
  #mending: readonly Mending[] | undefined;

  constructor(parts: AskingParts, request: QuickAddRequest) {
    const { editor, review, view } = parts;
    const at = request.at ?? (request.node === undefined ? view.centre() : undefined);
    this.request = request;
    this.document = editor.document();
    this.node = this.document.nodes.find(({ id }) => id === request.node);
    this.at = this.document.nodes.some((box) => at && contains(box, at)) ? undefined : at;
    this.#editor = editor;
    this.#review = review;
    this.#component = this.node && editor.catalogue.find(this.node.component);
  }

  offer(query: string): Offer {
    if (this.request.replace) return this.#replacements(query.trim());
    const words = isChain(query) ? lastWords(query).words : query.trim();
    if (words !== "") return this.#found(query, words);
    return this.#afterChain(query) ?? this.#usual();
  }

  /** The boxes that the words stand for, stage by stage, the option in place of the last words. */
  stages(query: string, option?: Option): readonly (readonly Taken[])[] {
    const { catalogue } = this.#editor;
    return stagesOf({ document: this.document, catalogue }, query, option);
  }

  /** The document with them drawn; `undefined` where there is nothing to draw. */
  plan(query: string, option?: Option): DrawnChain | undefined {
    const stages = this.stages(query, option);
    const first = stages[0]?.[0];
    if (!first || this.request.replace) return undefined;
    const { fixContext, usualKinds } = this.#editor;
    return drawChain(this.document, { ...fixContext, usualKinds }, stages, {
      node: this.node?.id,
      side: this.request.side,
      direction: this.directionTo(first.component),
      at: this.at,
    });
  }

  /** Behind the box or in front of it: as asked, else what is legal, else what is usual. */
  directionTo(other: Component): Direction {
    if (this.request.direction) return this.request.direction;
    const here = this.#component;
    if (!here) return "next";
    if (this.#kind(here, other, "before") === null) return "next";
    if (this.#kind(here, other, "next") === null) return "before";
    return often(other, here) > often(here, other) ? "before" : "next";
  }

  get #knowledge() {
    const { catalogue, usualKinds } = this.#editor;
    return { catalogue, usualKinds, usualNeighbours };
  }

  /** What would flow; `null` where nothing may. */
  #kind(here: Component, other: Component, direction: Direction): KindId | null {
    const [source, target] = direction === "next" ? [here, other] : [other, here];
    return likeliestKinds(source, target, this.#editor.usualKinds)[0] ?? null;
  }

  #usual(): Offer {
    const { document, node } = this;
    const direction = this.request.direction ?? "next";
    const mending = this.#mendingAt(direction);
    const list = node
      ? suggestBeside(document, this.#knowledge, node.id, direction, mending)
      : suggestStart(document, this.#knowledge, mending);
    const words = direction === "next" ? "quickAdd.after" : "quickAdd.before";
    const caption = node ? t(words, { name: node.label }) : t("quickAdd.start");
    return { caption, options: list.slice(0, MOST), first: 0 };
  }

  /** Trying fixes out takes its time: once for an opening. */
  #mendingAt(direction: Direction): readonly Mending[] {
    if (!this.#mending) {
      const { of, findings } = this.#review.store.getState();
      const { fixContext } = this.#editor;
      const current = of === this.document ? findings : [];
      this.#mending = mendingAt(this.document, fixContext, current, this.node?.id, direction);
    }
    return this.#mending;
  }

  /** What usually follows the last box of the line. */
  #afterChain(query: string): Offer | undefined {
    const drawn = isChain(query) ? this.plan(query) : undefined;
    const last = drawn?.document.nodes.find(({ id }) => id === drawn.last.at(-1));
    if (!drawn || !last) return undefined;
    const list = suggestBeside(drawn.document, this.#knowledge, last.id, "next");
    const caption = t("quickAdd.after", { name: last.label });
    return { caption, options: list.slice(0, MOST), first: -1 };
  }

  #found(query: string, words: string): Offer {
    const { catalogue } = this.#editor;
    const before = isChain(query) ? this.stages(lastWords(query).before).at(-1)?.[0] : undefined;
    const kind = (other: Component) => {
      if (before) return this.#kind(before.component, other, "next");
      return this.#component && this.#kind(this.#component, other, this.directionTo(other));
    };
    const hits = findComponents(catalogue, words).slice(0, MOST);
    const plain = takeAsPlain(catalogue, words);
    const taken: readonly Taken[] = hits.map((component) => ({ component }));
    // An arrow may lead to what is drawn already; alone, the words ask for something new.
    const drawn =
      isChain(query) || this.node ? takeDrawn(this.document, catalogue, words) : undefined;
    const known = drawn && drawn.node !== this.node?.id ? [drawn] : [];
    const ordered = isChain(query) ? [...known, ...taken] : [...taken, ...known];
    return {
      caption: t("quickAdd.found"),
      options: [...ordered, ...(plain ? [plain] : [])].map((option) => ({
        ...option,
        kind: kind(option.component),
      })),
      first: 0,
    };
  }

  #replacements(query: string): Offer {
    const { document, node } = this;
    const id = node?.id ?? "";
    const list =
      query === ""
        ? suggestReplacements(document, this.#knowledge, id)
        : findComponents(this.#editor.catalogue, query)
            .filter(
              ({ id: other, emits, accepts }) =>
                other !== node?.component && emits.length + accepts.length > 0,
            )
            .map((component) => ({
              component,
              lost: lostBy(document, this.#knowledge, id, component),
            }));
    const caption = t("quickAdd.inPlaceOf", { name: node?.label ?? "" });
    return { caption, options: list.slice(0, MOST_REPLACEMENTS), first: 0 };
  }
}

/** How many designs lead from the one to the other. */
const often = (source: Component, target: Component): number =>
  usualNeighbours.pairs[pairKey(source.isA ?? source.id, target.isA ?? target.id)] ?? 0;
