/** The designs at some moments, read; a problem where one of them cannot be. */
import { useEffect, useState } from "react";
import type { Diagram } from "../../core/document/types.ts";
import type { Problem, Result } from "../../core/problem.ts";
import type { Moment } from "./moments.ts";
import type { Reader } from "./reader.ts";

export interface ReadPair {
  readonly before: Diagram;
  readonly after: Diagram;
}

/** `undefined` while they are being read, or while they are not `wanted`. */
export function useMoments(
  reader: Reader,
  before: Moment,
  after: Moment,
  wanted = true,
): ReadPair | Problem | undefined {
  const [last, setLast] = useState<{ readonly of: string; readonly read: Read }>();
  const of = `${before} ${after}`;
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const readBoth = async (): Promise<void> => {
      const [first, second] = await Promise.all([reader.read(before), reader.read(after)]);
      if (!gone) setLast({ of, read: bothOf(first, second) });
    };
    void readBoth();
    return () => {
      gone = true;
    };
  }, [reader, before, after, of, wanted]);
  return last?.of === of ? last.read : undefined;
}

type Read = ReadPair | Problem | undefined;

function bothOf(before: Result<Diagram>, after: Result<Diagram>): Read {
  if (!before.ok) return before.problems[0];
  return after.ok ? { before: before.value, after: after.value } : after.problems[0];
}

export const isProblem = (read: ReadPair | Problem): read is Problem => "code" in read;
