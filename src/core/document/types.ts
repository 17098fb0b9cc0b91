/**
 * The diagram: the one document that is saved, undone and linted.
 *
 * Every value is immutable; `edit.ts` makes new ones and keeps the identity of what did not change.
 * Lengths are canvas pixels at zoom 1, x to the right and y downwards.
 */
import type { Hue } from "../catalogue/component.ts";
import type { KindId, Mode } from "../catalogue/kinds.ts";
import type { Role } from "../catalogue/roles.ts";
import type { DesignLevel, TaskId } from "./about.ts";
import type { InterviewLevel } from "./interview-levels.ts";
import type { RequirementId } from "./requirements.ts";
import type { RuleSetting } from "./rule-settings.ts";
import type { StepId } from "./steps.ts";

export const FORMAT = "loopboard";
/** The version this program writes; older files are migrated step by step, newer ones refused. */
export const VERSION = 1;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type NodeId = string;
export type EdgeId = string;
export type LaneId = string;

/** A setting's value; which settings exist, with type, unit and default, says `catalogue/settings.ts`. */
export type SettingValue = number | string | boolean | readonly string[];

/** A box: a component of the catalogue, a note, a boundary or a loose mark (text, shape, stroke, image). */
export interface DiagramNode {
  readonly id: NodeId;
  /** A component id of the catalogue; an unknown one is kept and drawn as a plain box. */
  readonly component: string;
  /** What the box says; for a note, its whole text. */
  readonly label: string;
  /** Why this component, in the person's own words. */
  readonly why?: string;
  /** The upper left corner. */
  readonly position: Point;
  readonly size: Size;
  readonly lane?: LaneId;
  /** The boundary that holds it. */
  readonly parent?: NodeId;
  readonly locked?: boolean;
  /** A boundary that is folded up: what it holds is not drawn, edges end at its border. */
  readonly collapsed?: boolean;
  /** The size that a folded boundary has when it is open; `size` is that of its card. */
  readonly openSize?: Size;
  /** In place of the colour of its group. */
  readonly colour?: Hue;
  readonly emphasis?: Emphasis;
  /** The line of a freehand stroke or a loose arrow, px from `position`. */
  readonly points?: readonly Point[];
  /** The picture of an image, as a data URL. */
  readonly image?: string;
  readonly rolesAdded?: readonly Role[];
  readonly rolesRemoved?: readonly Role[];
  readonly settings?: Readonly<Record<string, SettingValue>>;
}

/** An arrow in the direction the data flows, which is not always the direction of the call. */
export interface DiagramEdge {
  readonly id: EdgeId;
  readonly source: NodeId;
  readonly target: NodeId;
  /** What flows; unset while the person has not said. */
  readonly kind?: KindId;
  /** Set only where it differs from the kind's own mode. */
  readonly mode?: Mode;
  readonly label?: string;
  /** Events or calls a second. */
  readonly rate?: number;
  /** Bytes an event or call. */
  readonly bytes?: number;
  /** May fail without failing the caller. */
  readonly optional?: boolean;
  /** Bend points set by hand, between the two ends. */
  readonly waypoints?: readonly Point[];
  /** How the line runs; at right angles when left out. */
  readonly style?: EdgeStyle;
  /** In place of the colour of its kind. */
  readonly colour?: Hue;
  readonly emphasis?: Emphasis;
}

export const EDGE_STYLES = ["straight", "curved"] as const;
export type EdgeStyle = (typeof EDGE_STYLES)[number];

export const EMPHASES = ["strong", "faint"] as const;
/** Louder or quieter than the rest of the picture. */
export type Emphasis = (typeof EMPHASES)[number];

/** A band of the picture: data, training, serving, feedback, or the person's own. */
export interface Lane {
  readonly id: LaneId;
  readonly name: string;
  readonly position: Point;
  readonly size: Size;
}

/** One answer of the requirements sheet. Its type and unit are the field's, in `requirements.ts`. */
export interface Requirement {
  readonly value: number | string | boolean | readonly string[];
  /** A plausible figure that nobody stated. */
  readonly assumed?: boolean;
  /** Where a stated figure comes from. */
  readonly source?: string;
}

/** A finding accepted as a trade-off. Without `element` it covers the whole document; without a reason it counts for nothing. */
export interface Waiver {
  readonly rule: string;
  readonly element?: NodeId | EdgeId;
  readonly reason: string;
}

/** Where a reference design comes from and what it is about. */
export interface About {
  /** The problem in a line. */
  readonly summary: string;
  readonly source?: string;
  readonly task?: TaskId;
  readonly level?: DesignLevel;
}

/** One stop of a walk through the design. */
export interface TourStep {
  readonly title: string;
  /** A paragraph, as a candidate would say it. */
  readonly text: string;
  /** What comes into the picture here; edges between boxes that are already there may come later. */
  readonly nodes: readonly NodeId[];
  readonly edges: readonly EdgeId[];
}

/** A fact of the case that the interviewer tells when asked about it. */
export interface BriefFact {
  /** What a candidate would ask about, in a few words. */
  readonly asks: string;
  /** Words and phrases that show that this is asked, besides those of `asks` and of the field. */
  readonly keywords: readonly string[];
  /** As the interviewer says it. */
  readonly answer: string;
  /** The field of the sheet whose value it tells. */
  readonly field?: RequirementId;
  /** Invented for the exercise, or from a public source. */
  readonly basis: (typeof FACT_BASES)[number];
  readonly source?: string;
}

export const FACT_BASES = ["illustrative", "sourced"] as const;

/** What candidates often get wrong in this case. */
export interface BriefMistake {
  readonly text: string;
  /** The rule that sees it in a drawing, where there is one. */
  readonly rule?: string;
}

/** A question that the interviewer asks once the candidate has come so far. */
export interface FollowUp {
  readonly question: string;
  /** What a good answer has in it. */
  readonly listenFor: string;
  /** The rule whose matter it is. */
  readonly rule?: string;
  readonly step: StepId;
  /** Of whom it is expected. */
  readonly level: InterviewLevel;
}

/** The design as an interview question: what the interviewer asks, knows and listens for. */
export interface Brief {
  /** The opening, as said aloud. */
  readonly question: string;
  readonly minutes?: number;
  readonly facts: readonly BriefFact[];
  readonly mistakes: readonly BriefMistake[];
  readonly followUps: readonly FollowUp[];
}

export interface Diagram {
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly title: string;
  readonly about?: About;
  readonly lanes: readonly Lane[];
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  readonly requirements: Readonly<Partial<Record<RequirementId, Requirement>>>;
  readonly answers: Readonly<Partial<Record<StepId, string>>>;
  readonly tradeoffs: readonly string[];
  /** A walk through the design in order, building the picture up. */
  readonly tour?: readonly TourStep[];
  /** What the interviewer holds, where the design is the reference of an exercise. */
  readonly brief?: Brief;
  readonly waivers: readonly Waiver[];
  /** Rules that this document wants at another severity, or not at all; by id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** A new, empty document. */
export const emptyDiagram = (title: string): Diagram => ({
  format: FORMAT,
  version: VERSION,
  title,
  lanes: [],
  nodes: [],
  edges: [],
  requirements: {},
  answers: {},
  tradeoffs: [],
  waivers: [],
});
