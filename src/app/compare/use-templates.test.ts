/** The reference that is offered first is the one most alike. */
import { expect, it } from "vitest";
import { loadCatalogue } from "../../core/catalogue/test-catalogue.ts";
import { draw } from "../../core/document/draw.ts";
import { loadTemplate, TEMPLATE_IDS } from "../assets.ts";
import { likenessOf } from "./use-templates.ts";

it("a design of one's own is most like the reference of its case", async () => {
  const catalogue = loadCatalogue();
  const mine = draw(
    "web=mobile-client; gw=api-gateway; ret=rag-retriever; v=qdrant; a=prompt-assembler; m=llm-api; g=output-guardrail; d=content-corpus; c=chunker; e=embedding-model",
    "web>gw request; gw>ret request; v>ret cand; ret>a context; a>m prompt; m>g completion; g>web response; d>c doc; c>e doc; e>v emb",
  );
  const likeness = new Map<string, number>();
  for (const id of TEMPLATE_IDS.filter((name) => !name.startsWith("sketch-"))) {
    const template = await loadTemplate(id);
    if (template.ok) likeness.set(id, likenessOf(mine, template.value, catalogue));
  }
  const [likest] = [...likeness].toSorted(([, a], [, b]) => b - a);
  expect(likeness.size).toBe(26);
  expect(likest?.[0]).toBe("rag-document-qa");
});
