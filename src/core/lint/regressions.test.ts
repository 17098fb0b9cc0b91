/**
 * Drawings on which a first draft of the rules was wrong: six found what is not there, two overlooked
 * what is. Each is run through all the rules, beside the same drawing with the fault really in it.
 */
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { updateNode } from "../document/edit.ts";
import type { Diagram } from "../document/types.ts";
import { lint } from "./engine.ts";
import { withSettings, withSheet } from "./example-variants.ts";
import type { Finding } from "./rule.ts";
import { RULES } from "./rules/index.ts";

const findingsIn = (diagram: Diagram): readonly Finding[] =>
  lint(diagram, loadCatalogue(), RULES).findings;

/** Which of these rules speak of the drawing, at whatever severity. */
const told = (diagram: Diagram, ...asked: readonly string[]): readonly string[] =>
  asked.filter((id) => findingsIn(diagram).some(({ rule }) => rule === id));

describe("found where it was not", () => {
  test("a camera that sends pictures makes nothing online; one that asks for an answer does", () => {
    const nodes =
      "cam=iot-device 'Camera'; prep=media-processor; m=model-server 'Detector'; s3=object-store; ds=dataset-builder; tr=trainer";
    const edges =
      "cam>prep media; prep>m media; m>s3 pred; s3>ds media; ds>tr trainset; tr>m model";
    const online = ["req-latency-missing", "no-online-experiment", "no-fallback"];
    expect(told(draw(nodes, edges), ...online)).toEqual([]);
    const asking = draw(nodes, `${edges}; cam>m request; m>cam response`);
    expect(told(asking, ...online)).toEqual(online);
  });

  test("a split passes one prompt assembler on its way to two models; to one model it is no split", () => {
    const nodes =
      "web=web-client; ab=ab-splitter; pa=prompt-assembler; a=llm-server 'A'; b=llm-server 'B'";
    const edges = "web>ab request; ab>pa request; pa>a prompt";
    expect(told(draw(nodes, `${edges}; pa>b prompt`), "ab-too-few-variants")).toEqual([]);
    expect(told(draw(nodes, edges), "ab-too-few-variants")).toEqual(["ab-too-few-variants"]);
  });

  test("an embedding job that holds the model is where it is deployed", () => {
    const nodes =
      "items=content-corpus; ds=dataset-builder; tr=trainer; job=embedding-job; ib=index-builder; ann=vector-index; ev=offline-evaluator; reg=model-registry";
    const edges =
      "items>ds doc; ds>tr trainset; ds>ev trainset; items>job doc; job>ib emb; ib>ann index";
    const asked = ["server-without-model", "no-offline-evaluation", "no-model-registry"];
    const released = draw(nodes, `${edges}; tr>ev model; ev>reg model; reg>job model`);
    expect(told(released, ...asked)).toEqual([]);
    const straight = draw(nodes, `${edges}; tr>job model`);
    expect(told(straight, ...asked)).toEqual(["no-offline-evaluation", "no-model-registry"]);
  });

  test("a job that compares embeddings needs no model of its own; one that reads tables does", () => {
    const nodes =
      "items=content-corpus; tr=trainer; reg=model-registry; job=embedding-job; sim=batch-scorer 'Similar items'; tbl=precomputed-table; wh=data-warehouse";
    const edges = "items>tr doc; tr>reg model; reg>job model; items>job doc; sim>tbl pred";
    const asked = "server-without-model";
    expect(told(draw(nodes, `${edges}; job>sim emb`), asked)).toEqual([]);
    expect(told(draw(nodes, `${edges}; wh>sim batch`), asked)).toEqual([asked]);
  });

  test("a request waits for the feature store, not for the pipeline that fills it", () => {
    const design = withSheet(
      withSettings(
        draw(
          "web=web-client; svc=prediction-service; m=model-server 'Model'; fs=feature-store; sp=feature-pipeline-stream 'Flink'; log=event-log",
          "web>svc request; svc>m request; m>svc pred; svc>web response; web>log event; log>sp event; sp>fs feat-on; fs>m feat-on",
        ),
        "sp",
        { p99Ms: 1000 },
      ),
      { p99SloMs: { value: 500 } },
    );
    const asked = "latency-budget-exceeded";
    expect(told(design, asked)).toEqual([]);
    expect(told(withSettings(design, "m", { p99Ms: 1000 }), asked)).toEqual([asked]);
  });

  test("a pre-trained model is a baseline where it is measured as it comes, not once it is tuned", () => {
    const nodes = "pre=pretrained-model; ds=dataset-builder; ft=fine-tuner; ev=offline-evaluator";
    const edges = "pre>ft model; ds>ft trainset; ds>ev trainset; ft>ev model";
    expect(told(draw(nodes, edges), "no-baseline")).toEqual(["no-baseline"]);
    expect(told(draw(nodes, `${edges}; pre>ev model`), "no-baseline")).toEqual([]);
  });

  test("a distillation starts when its teacher is done; the teacher needs a start of its own", () => {
    const nodes =
      "ds=dataset-builder; big=trainer 'Teacher'; small=distillation 'Student'; orch=pipeline-orchestrator";
    const edges = "ds>big trainset; ds>small trainset; big>small model";
    const asked = "trainer-no-trigger";
    expect(told(draw(nodes, `${edges}; orch>big control`), asked)).toEqual([]);
    const untriggered = findingsIn(draw(nodes, edges)).filter(({ rule }) => rule === asked);
    expect(untriggered.map((finding) => finding.nodes)).toEqual([["big"]]);
  });

  test("what an experiment measures is quality on live traffic", () => {
    const nodes =
      "web=web-client; ab=ab-splitter; a=model-server 'A'; b=model-server 'B'; plog=prediction-logger; log=event-log; lj=label-joiner; ds=dataset-builder; tr=trainer; drift=drift-monitor; al=alerting; exp=experiment-analysis";
    const edges =
      "web>ab request; ab>a request; ab>b request; a>plog predlog; b>plog predlog; plog>log predlog; log>lj event; lj>ds label; ds>tr trainset; tr>a model; tr>b model; log>drift predlog; drift>al alert";
    const asked = "no-quality-monitor";
    expect(told(draw(nodes, `${edges}; log>exp event; exp>al metric`), asked)).toEqual([]);
    expect(told(draw(nodes, edges), asked)).toEqual([asked]);
  });
});

describe("overlooked where it was", () => {
  test("feedback that comes to training as features is no label; joined to predictions it is", () => {
    const nodes =
      "app=web-client; log=event-log; fp=feature-pipeline-stream; fs=feature-store; ds=dataset-builder; tr=trainer; m=model-server; lj=label-joiner";
    const edges =
      "app>m request; app>log feedback; log>fp event; fp>fs feat-on; fs>m feat-on; fs>ds feat-off; ds>tr trainset; tr>m model";
    expect(told(draw(nodes, edges), "no-label-source")).toEqual(["no-label-source"]);
    expect(told(draw(nodes, `${edges}; log>lj event; lj>ds label`), "no-label-source")).toEqual([]);
  });

  test("a generator drawn as a plain model server is judged as one once it has the role", () => {
    const plain = draw(
      "web=web-client; svc=app-backend; m=model-server 'Caption model'; al=alerting; sys=system-monitor; reg=model-registry",
      "web>svc request; svc>m request; m>svc completion; svc>web response; reg>m model; svc>sys metric; sys>al alert",
    );
    const generator = updateNode(plain, "m", { rolesAdded: ["generator"] });
    const asked = ["llm-no-output-guardrail", "llm-cost-unwatched"];
    expect(told(generator, ...asked)).toEqual(asked);
    // The rules go by roles alone; that the box gives completions is for an import to notice.
    expect(told(plain, ...asked)).toEqual([]);
  });
});
