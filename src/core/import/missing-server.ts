/**
 * A drawing of a model in service that shows no model server means the service itself: "FastAPI
 * inference" with a model file led into it loads the model and answers.
 */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Role } from "../catalogue/roles.ts";
import type { ForeignEdge, ForeignNode } from "./foreign-drawing.ts";
import { stemmed } from "./label-words.ts";

const SERVES: readonly Role[] = ["server", "generator", "batch-scorer"];
/** What a service gets from these, it needs to predict. */
const FEEDS: readonly Role[] = [
  "trainer",
  "registry",
  "gate",
  "deployer",
  "feature-store-online",
  "tracker",
];
/** What only watches, keeps or trains a model. */
const ABOUT_MODELS: readonly Role[] = [
  "trainer",
  "registry",
  "tracker",
  "monitor-data",
  "evaluator",
];
const SAYS_MODEL = new Set(stemmed("model predict prediction inference score scoring classify"));

const beginsWithModel = (label: string | undefined): boolean =>
  label !== undefined && SAYS_MODEL.has(stemmed(label)[0] ?? "");

/** Components by node, with the services that serve models made servers. */
export function withServers(
  components: ReadonlyMap<string, string>,
  nodes: readonly ForeignNode[],
  edges: readonly ForeignEdge[],
  catalogue: Catalogue,
): ReadonlyMap<string, string> {
  const plays = (id: string, ...roles: readonly Role[]): boolean =>
    catalogue.find(components.get(id) ?? "")?.roles.some((role) => roles.includes(role)) === true;
  const isServer = ({ id }: ForeignNode): boolean =>
    plays(id, ...SERVES) && !plays(id, "encoder") && !plays(id, "pretrained");
  if (nodes.some(isServer)) return components;
  const isService = ({ id }: ForeignNode): boolean =>
    ["prediction-service", "app-backend"].includes(components.get(id) ?? "");
  const services = nodes.filter(isService);
  const speaks = ({ label }: ForeignNode): boolean =>
    stemmed(label).some((word) => SAYS_MODEL.has(word));
  const isFed = ({ id }: ForeignNode): boolean =>
    edges.some(
      ({ source, target, label }) =>
        (target === id && (plays(source, ...FEEDS) || beginsWithModel(label))) ||
        (source === id && plays(target, ...FEEDS)),
    );
  const isAboutModels = nodes.some(({ id }) => plays(id, ...ABOUT_MODELS));
  const chosen = [
    services.filter(({ id }) => components.get(id) === "prediction-service"),
    services.filter(isFed),
    services.filter(speaks),
    isAboutModels ? services.slice(0, 1) : [],
  ].find((some) => some.length > 0);
  if (!chosen || (!isAboutModels && !chosen.some(speaks))) return components;
  const changed = new Map(components);
  for (const { id } of chosen) changed.set(id, "model-server");
  return changed;
}

/** Where nothing is trained, questions are embedded by a bought model like the documents. */
export function withOwnEncoders(
  components: ReadonlyMap<string, string>,
  catalogue: Catalogue,
): ReadonlyMap<string, string> {
  const roles = new Set([...components.values()].flatMap((id) => catalogue.find(id)?.roles ?? []));
  const isBought = !roles.has("trainer") && (roles.has("generator") || roles.has("chunker"));
  if (!isBought) return components;
  return new Map(
    [...components].map(([id, component]) => [
      id,
      component === "query-encoder" ? "embedding-model" : component,
    ]),
  );
}
