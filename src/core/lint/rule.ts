/** What a rule is: its words, its check, its fix and its examples, all in one file under `rules/`. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import { INTERVIEW_LEVELS, type InterviewLevel } from "../document/interview-levels.ts";
import type { RequirementId } from "../document/requirements.ts";
import type { Diagram, EdgeId, NodeId, Waiver } from "../document/types.ts";
import type { Graph } from "../graph/graph.ts";
import { named } from "../messages/names.ts";
import type { Measure } from "../scene/measure.ts";

export const SEVERITIES = ["error", "warn", "info", "next"] as const;
/** `next` is the "still to draw" list of a young drawing. */
export type Severity = (typeof SEVERITIES)[number];

const GROUP_ROWS = [
  { id: "structure", name: "Structure" },
  { id: "requirements", name: "Requirements" },
  { id: "framing", name: "Framing" },
  { id: "data", name: "Data" },
  { id: "model", name: "Model development" },
  { id: "evaluation", name: "Evaluation" },
  { id: "serving", name: "Serving" },
  { id: "monitoring", name: "Monitoring and feedback" },
  { id: "genai", name: "GenAI and safety" },
] as const;
export const RULE_GROUPS = named("ruleGroups", GROUP_ROWS);
export type RuleGroup = (typeof GROUP_ROWS)[number]["id"];

export const LEVELS = INTERVIEW_LEVELS;
/** Of whom an interviewer expects it. */
export type Level = InterviewLevel;

/** What rules may look at. All of it is read-only and built once per document. */
export interface LintContext {
  readonly document: Diagram;
  readonly graph: Graph;
  readonly catalogue: Catalogue;
}

/** What fixes need besides the document. */
export interface FixContext {
  readonly catalogue: Catalogue;
  readonly measure: Measure;
}

/** One thing found. It points at nodes, at edges or at a field; one per root cause. */
export interface Observation {
  /** The plain sentence a colleague would say, with no names: "Nothing records what was predicted". */
  readonly title: string;
  /** One line that names the boxes. */
  readonly message: string;
  readonly nodes: readonly NodeId[];
  readonly edges: readonly EdgeId[];
  readonly field?: RequirementId;
  /** Best first; the panel's button is the first. Empty where only the person can tell, as for a `field`. */
  readonly fixes: readonly Fix[];
  /** Where this one is graver or milder than the rule says. */
  readonly severity?: Exclude<Severity, "next">;
}

/** A pure change of the document that removes the finding; one undo step. */
export interface Fix {
  /** A verb: "Add prediction logger". */
  readonly title: string;
  apply(document: Diagram, context: FixContext): Diagram;
}

/** A drawing in the notation of `document/draw.ts`, with what is expected of it. */
export interface Example {
  readonly name: string;
  readonly diagram: Diagram;
  /** For a bad example: how many findings there must be; one when left out. */
  readonly findings?: number;
  /** For a bad example: the exact elements the findings must name, in any order. */
  readonly nodes?: readonly NodeId[];
  readonly edges?: readonly EdgeId[];
  readonly field?: RequirementId;
  /** For a bad example: the severity expected; the rule's own when left out. */
  readonly severity?: Severity;
}

export interface Rule {
  /** Stable once released. */
  readonly id: string;
  /** Former ids, so that waivers go on working. */
  readonly aliases?: readonly string[];
  /** What all its findings say; left out where the examples show it. */
  readonly title?: string;
  readonly group: RuleGroup;
  readonly severity: Exclude<Severity, "next">;
  /** Who is expected to see it; by severity when left out: mid, senior, staff. */
  readonly level?: Level;
  /** The exact condition in plain words: when it speaks, and what keeps it silent. */
  readonly fires: string;
  /** Why it matters, in one to three sentences. */
  readonly why: string;
  /** How an interviewer would ask it: one question to the candidate. */
  readonly asks: string;
  /** Where the advice comes from. */
  readonly source: string;
  /** Below this many nodes its findings are `next`. */
  readonly youngBelow?: number;
  /** Findings in stage `sketch` are `next`; so for every group but structure without being said. */
  readonly asleepInSketch?: boolean;
  /** Silent when one of these has a finding: one cause, one finding. */
  readonly mutedBy?: readonly string[];
  check(context: LintContext): readonly Observation[];
  /**
   * A looser condition for what is still to draw; what it finds is `next`. It takes the place of
   * `check` below the gate (`youngBelow`, stage `sketch`), and is asked above it where `check` finds nothing.
   */
  whenYoung?(context: LintContext): readonly Observation[];
  /** Asked after all other rules, in place of `check`, about the waivers that accept nothing. */
  checkWaivers?(unused: readonly Waiver[], context: LintContext): readonly Observation[];
  readonly good: readonly Example[];
  readonly bad: readonly Example[];
}

/** An observation with the rule and the severity it ended up with. */
export interface Finding extends Omit<Observation, "severity"> {
  readonly rule: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly why: string;
  readonly source: string;
}

const BY_SEVERITY = { error: "mid", warn: "senior", info: "staff" } as const;

/** Who is expected to see it. */
export const levelOf = ({ level, severity }: Pick<Rule, "level" | "severity">): Level =>
  level ?? BY_SEVERITY[severity];
