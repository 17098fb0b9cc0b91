/** The design that is held against the one at hand, and how another one is chosen. */
import { useEffect, useState } from "react";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Diagram } from "../../core/document/types.ts";
import type { Problem, Result } from "../../core/problem.ts";
import type { Listed, OtherDesigns } from "./other-designs.ts";
import { type AtHand, type References, useTemplates } from "./use-templates.ts";

/** What the list of designs calls one from a file. */
export const FROM_FILE = "file";

interface Chosen {
  readonly key: string;
  readonly diagram: Diagram;
}

export interface OtherModel {
  readonly references: References | undefined;
  readonly shelf: readonly Listed[];
  readonly chosen: Chosen | undefined;
  readonly problem: Problem | undefined;
  /** `template …`, `shelf …`, or `FROM_FILE`. */
  choose(key: string): void;
}

export const keyOf = (where: "template" | "shelf", id: string): string => `${where} ${id}`;

interface Asked {
  readonly atHand: AtHand;
  readonly catalogue: Catalogue;
  /** Whether the reference is shown without being asked for. */
  readonly withReference: boolean;
}

export function useOther(others: OtherDesigns, asked: Asked): OtherModel {
  const { atHand, catalogue, withReference } = asked;
  const references = useTemplates(atHand, catalogue);
  const [shelf, setShelf] = useState<readonly Listed[]>([]);
  const [chosen, setChosen] = useState<Chosen>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    let gone = false;
    void others.list().then((list) => !gone && setShelf(list));
    return () => {
      gone = true;
    };
  }, [others]);

  const take = (key: string, read: Result<Diagram | undefined>): void => {
    setProblem(read.ok ? undefined : read.problems[0]);
    if (read.ok && read.value) setChosen({ key, diagram: read.value });
  };
  const choose = (key: string): void => {
    const template = references?.templates.find(({ id }) => keyOf("template", id) === key);
    const listed = shelf.find(({ id }) => keyOf("shelf", id) === key);
    if (template) take(key, { ok: true, value: template.diagram });
    else if (listed) void others.read(listed.id).then((read) => take(key, read));
    else if (key === FROM_FILE) void others.choose().then((read) => take(key, read));
  };
  const reference = withReference ? references?.reference : undefined;
  const first = reference && {
    key: keyOf("template", reference.id),
    diagram: reference.diagram,
  };
  return { references, shelf, chosen: chosen ?? first, problem, choose };
}
