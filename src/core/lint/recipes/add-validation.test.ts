/** Where the check is put, and what goes through it. */
import { describe, expect, it } from "vitest";
import { draw } from "../../document/draw.ts";
import type { Diagram } from "../../document/types.ts";
import { fixContext } from "../../insert/test-context.ts";
import { addValidation } from "./add-validation.ts";

const context = fixContext();

const edgesOf = ({ edges }: Diagram): readonly string[] =>
  edges.map(({ source, target, kind }) => `${source}>${target} ${kind}`).sort();

const validated = (nodes: string, edges: string): readonly string[] =>
  edgesOf(addValidation(draw(nodes, edges), context));

describe("a check before training", () => {
  it("stands before the first step that works for training alone", () => {
    const nodes =
      "log=event-log; flink=feature-pipeline-stream; lake=data-lake; fp=feature-pipeline-batch; fs=feature-store; tr=trainer";
    const edges =
      "log>flink event; flink>fs feat-on; log>lake event; lake>fp batch; fp>fs feat-off; fs>tr feat-off";
    expect(validated(nodes, edges)).toEqual([
      "data-validation>fp batch",
      "flink>fs feat-on",
      "fp>fs feat-off",
      "fs>tr feat-off",
      "lake>data-validation batch",
      "log>flink event",
      "log>lake event",
    ]);
  });

  it("takes all that comes raw to that step", () => {
    const nodes =
      "us=user-profile-db; it=item-catalog; log=event-log; ds=dataset-builder; tr=trainer";
    expect(validated(nodes, "us>ds batch; it>ds batch; log>ds event; ds>tr trainset")).toEqual([
      "data-validation>ds batch",
      "data-validation>ds event",
      "ds>tr trainset",
      "it>data-validation batch",
      "log>data-validation event",
      "us>data-validation batch",
    ]);
  });

  it("is the one that stands idle already, never one that checks something else", () => {
    const nodes = "wh=data-warehouse; val=data-validation; ds=dataset-builder; tr=trainer";
    const more = "docs=content-corpus; ch=chunker; emb=embedding-model";
    const edges = "wh>ds batch; ds>tr trainset";
    expect(validated(nodes, edges)).toContain("wh>val batch");
    expect(
      validated(`${nodes}; ${more}`, `${edges}; docs>val doc; val>ch doc; ch>emb doc`),
    ).toContain("wh>data-validation batch");
  });

  it("stays away from requests and from what people label", () => {
    const nodes =
      "app=mobile-client; prep=media-processor; m=model-server; ann=annotation; s3=object-store; ds=dataset-builder; tr=trainer";
    const edges =
      "app>prep request; app>prep media; prep>m media; prep>ds media; s3>ann media; ann>ds label; ds>tr trainset; tr>m model";
    const drawing = draw(nodes, edges);
    expect(addValidation(drawing, context)).toBe(drawing);
  });
});
