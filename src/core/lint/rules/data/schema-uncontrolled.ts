/** Many write to one log, and nothing says what. */
import { passes } from "../../../catalogue/catalogue.ts";
import { draw } from "../../../document/draw.ts";
import { carries, type GraphNode, hasRole, producers } from "../../../graph/elements.ts";
import { say } from "../../../messages/say.ts";
import { SOUND_DESIGN } from "../../example-design.ts";
import { Draft } from "../../recipes/draft.ts";
import { SCHEMA_REGISTRY } from "../../recipes/parts.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

/** Two agree between themselves. */
const CROWD = 3;

function check({ graph }: LintContext): readonly Observation[] {
  const logs = graph
    .withRole("stream-log")
    .filter((log) => writersOf(log).length >= CROWD && !isControlled(log));
  if (logs.length === 0) return [];
  const writers = new Set(logs.flatMap(writersOf));
  const able = logs.filter(takesSchemas);
  return [
    {
      title: "Several write to one log and nothing holds them to a schema",
      message: say`${listed(writers)} write to ${listed(logs)} without a contract`,
      nodes: idsOf([...logs, ...writers]),
      edges: [],
      fixes: able.length === logs.length ? [addRegistry(logs)] : [],
    },
  ];
}

/** Who else writes events there: what the system records of itself has the form that its recorders give it. */
const writersOf = (log: GraphNode): readonly GraphNode[] => [
  ...new Set(
    log.in
      .filter((edge) => carries(edge, "event") && !carries(edge, "predlog"))
      .map((edge) => edge.source)
      .filter((node) => !hasRole(node, ...RECORDERS)),
  ),
];

const RECORDERS = [
  "prediction-logger",
  "feedback-logger",
  "experiment-splitter",
  "holdout",
  "explore",
  "shadow",
  "data-validation",
] as const;

/** A registry, or a check on either side. */
const isControlled = (log: GraphNode): boolean =>
  [...producers(log), ...log.out.map(({ target }) => target)].some((node) =>
    hasRole(node, "schema-registry", "data-validation"),
  );

const takesSchemas = ({ component }: GraphNode): boolean =>
  component === undefined || passes(component.accepts, "config");

const addRegistry = (logs: readonly GraphNode[]): Fix => ({
  title: "Add schema registry",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    const left = logs.filter(({ id }) => draft.graph.node(id));
    const [first] = left;
    if (!first) return document;
    const registry = draft.ensure(SCHEMA_REGISTRY, first.id, "above");
    for (const { id } of left) draft.connect(registry, id, "config");
    return draft.document;
  },
});

const NODES =
  "web=web-client 'Web'; app=mobile-client 'App'; shop=transaction-system 'Shop'; log=event-log 'Kafka'; lake=data-lake 'Lake'";
const EDGES = "web>log event; app>log event; shop>log event; log>lake event";

export const schemaUncontrolled: Rule = {
  id: "schema-uncontrolled",
  group: "data",
  severity: "info",
  fires:
    "At least three others write events to one log, and neither a schema registry nor a data validation stands next to it. What the system records itself, as predictions, feedback and variants, does not count.",
  why: "Each writer changes its events when it likes, and every reader finds out by breaking, or by not breaking. A schema in one place, checked when events are written, turns a silent change into a refused one.",
  asks: "The shop team renames a field in its events tomorrow: who notices, and when?",
  source:
    "Sculley et al., Hidden Technical Debt in Machine Learning Systems: unstable data dependencies, undeclared consumers",
  check,
  good: [
    {
      name: "a schema registry stands next to the log",
      diagram: draw(`${NODES}; reg=schema-registry 'Schemas'`, `${EDGES}; reg>log config`),
    },
    {
      name: "events are validated as they leave the log",
      diagram: draw(
        `${NODES}; val=data-validation`,
        "web>log event; app>log event; shop>log event; log>val event; val>lake event",
      ),
    },
    {
      name: "one collector writes for all clients",
      diagram: draw(
        `${NODES}; col=event-collector`,
        "web>col event; app>col event; shop>col event; col>log event; log>lake event",
      ),
    },
    {
      // Counter-example to "3 distinct producers": the system's own records have its own form.
      name: "predictions, feedback and variants, and one source",
      diagram: draw(
        "shop=transaction-system; plog=prediction-logger; fbc=feedback-collector; ab=ab-splitter; log=event-log; lake=data-lake; m=model-server",
        "shop>log event; plog>log predlog; fbc>log feedback; ab>log event; m>log predlog; log>lake event",
      ),
    },
    { name: "a check before the features", diagram: SOUND_DESIGN },
  ],
  bad: [
    {
      name: "three write to the log as they please",
      diagram: draw(NODES, EDGES),
      nodes: ["web", "app", "shop", "log"],
    },
    {
      name: "two crowded logs, and a registry that nobody asks",
      diagram: draw(
        `${NODES}; b=event-log 'Second'; ads=campaign-db 'Ads'; reg=schema-registry; ms=metadata-store`,
        `${EDGES}; app>b event; shop>b event; ads>b event; b>lake event; reg>ms meta`,
      ),
      nodes: ["web", "app", "shop", "ads", "log", "b"],
    },
  ],
};
