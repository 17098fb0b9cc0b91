/** The vocabulary of the rules, on drawings small enough to check by eye. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../catalogue/catalogue.ts";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import type { Diagram } from "../document/types.ts";
import { consumers, type GraphNode, isData, producers } from "./elements.ts";
import { buildGraph, type Graph, isExternalLlm, isOrigin, isSink } from "./graph.ts";
import { armsOf } from "./splitter.ts";

const catalogue = loadCatalogue();

const graphOf = (nodes: string, edges = "", rest: Partial<Diagram> = {}): Graph =>
  buildGraph(draw(nodes, edges, rest), catalogue);

const ids = (nodes: Iterable<GraphNode>): readonly string[] => [...nodes].map((node) => node.id);

/** The arms of the splitters. */
const armIds = (graph: Graph): readonly string[] =>
  graph.withRole("experiment-splitter").flatMap((splitter) => ids(armsOf(splitter)));

describe("the index", () => {
  it("is built once for a document and catalogue", () => {
    const diagram = draw("a=trainer");
    expect(buildGraph(diagram, catalogue)).toBe(buildGraph(diagram, catalogue));
    expect(buildGraph({ ...diagram }, catalogue)).not.toBe(buildGraph(diagram, catalogue));
    expect(buildGraph(diagram, buildCatalogue(catalogue.groups))).not.toBe(
      buildGraph(diagram, catalogue),
    );
  });

  it("leaves out notes, boundaries and edges that hang on them or on nothing", () => {
    const graph = graphOf(
      "a=trainer; b=boundary; n=note; c=model-server",
      "a>b model; n>a config; a>gone model; gone>c model; a>c model",
    );
    expect(ids(graph.nodes)).toEqual(["a", "c"]);
    expect(graph.size).toBe(2);
    expect(graph.edges.map((edge) => edge.id)).toEqual(["e5"]);
    expect([graph.node("b"), graph.edge("e1")]).toEqual([undefined, undefined]);
    expect(graph.edge("e5")?.source).toBe(graph.node("a"));
  });

  it("reads the roles of the component, the product and the person's own", () => {
    const diagram = draw("k=kafka; g=generic-service; x=no-such-thing");
    const [kafka, service, unknown] = diagram.nodes;
    if (!kafka || !service || !unknown) throw new Error("Three nodes were drawn");
    const graph = buildGraph(
      {
        ...diagram,
        nodes: [
          kafka,
          { ...service, rolesAdded: ["trainer"], rolesRemoved: ["service"] },
          { ...unknown, rolesAdded: ["monitor"] },
        ],
      },
      catalogue,
    );
    expect(graph.nodes.map((node) => [...node.roles])).toEqual([
      ["stream-log"],
      ["trainer"],
      ["monitor"],
    ]);
    expect(ids(graph.withRole("monitor", "stream-log"))).toEqual(["k", "x"]);
    expect(graph.has("service")).toBe(false);
  });

  it("survives ids that are names of object properties", () => {
    const graph = graphOf(
      "__proto__=trainer; constructor=model-server",
      "__proto__>constructor model",
    );
    expect(ids(graph.train)).toEqual(["__proto__"]);
    expect(graph.node("toString")).toBe(undefined);
  });

  it("takes the mode of the kind where the person set none", () => {
    const graph = graphOf("a=generic-service; b=generic-service", "a>b pred; a>b pred/async; a>b");
    expect(graph.edges.map((edge) => edge.mode)).toEqual(["sync", "async", undefined]);
  });

  it("reads the stage, design when none or an unknown one is set", () => {
    const staged = (value: string) => graphOf("", "", { requirements: { stage: { value } } }).stage;
    expect(["sketch", "production", "later"].map(staged)).toEqual([
      "sketch",
      "production",
      "design",
    ]);
    expect(graphOf("").stage).toBe("design");
  });

  it("counts subtypes as their kind and every neighbour once", () => {
    const graph = graphOf(
      "a=generic-service; b=generic-service; c=generic-service",
      "a>b feedback; a>b predlog; a>c label; a>c",
    );
    const [a, b] = graph.nodes;
    if (!a || !b) throw new Error("Three nodes were drawn");
    expect(ids(consumers(a, "event"))).toEqual(["b"]);
    expect(ids(consumers(a))).toEqual(["b", "c"]);
    expect(ids(producers(b, "feedback"))).toEqual(["a"]);
    expect(ids(producers(b, "label"))).toEqual([]);
  });

  it("counts as data whatever neither steers nor returns", () => {
    const graph = graphOf(
      "a=generic-service; b=generic-service",
      "a>b label; a>b model; a>b control; a>b metric; a>b response; a>b",
    );
    expect(graph.edges.filter(isData).map((edge) => edge.id)).toEqual(["e1", "e2", "e6"]);
  });
});

describe("the request path", () => {
  it("starts at clients that send requests, not at a camera that only emits media", () => {
    const graph = graphOf(
      "cam=iot-device; web=web-client; bs=batch-scorer; svc=prediction-service",
      "cam>bs media; web>svc request",
    );
    expect(ids(graph.entry)).toEqual(["web"]);
    expect(ids(graph.online)).toEqual(["svc"]);
    expect(graph.isBatchOnly).toBe(true);
  });

  it("follows forward kinds, and neither responses nor asynchronous hops", () => {
    const graph = graphOf(
      "web=web-client; svc=prediction-service; m=model-server; plog=prediction-logger; q=message-queue; late=model-server",
      "web>svc request; svc>m request; m>svc response; m>plog pred/async; svc>q request/async; q>late request; svc>web response",
    );
    expect(ids(graph.online)).toEqual(["svc", "m"]);
    expect(graph.isBatchOnly).toBe(false);
  });

  it("holds a client only where another client calls it", () => {
    const graph = graphOf(
      "web=web-client; tx=transaction-system; svc=prediction-service",
      "web>tx request; tx>svc request",
    );
    expect(ids(graph.online)).toEqual(["tx", "svc"]);
  });
});

describe("serving", () => {
  it("is servers, batch scorers, and encoders that load a model", () => {
    const graph = graphOf(
      "m=model-server; b=batch-scorer; loaded=embedding-job; bare=embedding-job; llm=llm-api; reg=model-registry",
      "reg>loaded model",
    );
    expect(ids(graph.serving)).toEqual(["m", "b", "loaded", "llm"]);
    expect(ids(graph.learned)).toEqual(["m", "b", "loaded"]);
    expect(ids(graph.nodes.filter(isExternalLlm))).toEqual(["llm"]);
  });

  it("knows retrieval-augmented generation by the context that goes into a prompt", () => {
    const nodes = "ret=rag-retriever; pa=prompt-assembler; llm=llm-api";
    expect(graphOf(nodes, "ret>pa context; pa>llm prompt").isRag).toBe(true);
    expect(graphOf(nodes, "ret>pa cand; pa>llm prompt").isRag).toBe(false);
  });

  it("knows where a path may start and where it may end", () => {
    const graph = graphOf("src=content-corpus; tr=trainer; reg=model-registry; flag=feature-flag");
    expect(ids(graph.nodes.filter(isOrigin))).toEqual(["src", "flag"]);
    expect(ids(graph.nodes.filter(isSink))).toEqual(["reg"]);
  });
});

describe("arms", () => {
  it("are what the splitter feeds", () => {
    expect(
      armIds(
        graphOf(
          "ab=ab-splitter; a=model-server; b=model-server; log=event-log",
          "ab>a request; ab>b request; ab>log event",
        ),
      ),
    ).toEqual(["a", "b"]);
  });

  it("are what stands behind a single node that is no server", () => {
    expect(
      armIds(
        graphOf(
          "ab=ab-splitter; pa=prompt-assembler; a=llm-api; b=llm-server",
          "ab>pa request; pa>a prompt; pa>b prompt",
        ),
      ),
    ).toEqual(["a", "b"]);
  });

  it("are one where a single server follows, and where requests run in a circle", () => {
    expect(
      armIds(
        graphOf("ab=ab-splitter; m=model-server; n=model-server", "ab>m request; m>n request"),
      ),
    ).toEqual(["m"]);
    expect(
      armIds(
        graphOf(
          "ab=ab-splitter; a=generic-service; b=generic-service",
          "ab>a request; a>b request; b>a request",
        ),
      ),
    ).toHaveLength(1);
  });
});

describe("loops", () => {
  const nodes =
    "web=web-client; m=model-server; plog=prediction-logger; log=event-log; ds=dataset-builder; tr=trainer; reg=model-registry";
  const loops = (graph: Graph) =>
    graph.loops.map((loop) => [ids(loop.trainers), ids(loop.servers)]);

  it("close through the log of predictions", () => {
    const graph = graphOf(
      nodes,
      "m>plog predlog; plog>log predlog; log>ds event; ds>tr trainset; tr>reg model; reg>m model",
    );
    expect(loops(graph)).toEqual([[["tr"], ["m"]]]);
  });

  it("close through the client, whose response counts here alone", () => {
    const graph = graphOf(
      nodes,
      "m>web response; web>log feedback; log>ds event; ds>tr trainset; tr>reg model; reg>m model",
    );
    expect(loops(graph)).toEqual([[["tr"], ["m"]]]);
    expect(graph.edges.filter(isData).map((edge) => edge.id)).not.toContain("e1");
  });

  it("stay open where the way back only steers, or the model takes no part in it", () => {
    expect(loops(graphOf(nodes, "m>tr metric; tr>reg model; reg>m model"))).toEqual([]);
    expect(
      loops(graphOf(nodes, "m>plog predlog; plog>log predlog; log>ds event; ds>tr trainset")),
    ).toEqual([]);
    expect(
      loops(graphOf(`${nodes}; pt=pretrained-model`, "pt>m model; m>log event; log>ds event")),
    ).toEqual([]);
  });

  it("name only the trainers and servers that the loop runs through", () => {
    const graph = graphOf(
      `${nodes}; other=model-server; teacher=trainer`,
      "m>log predlog; log>ds event; ds>tr trainset; teacher>tr model; tr>reg model; reg>m model; reg>other model",
    );
    expect(loops(graph)).toEqual([[["tr"], ["m"]]]);
  });
});
