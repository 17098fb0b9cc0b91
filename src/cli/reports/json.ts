/** The review as JSON: one list of findings over all files. */
import type { Finding } from "../../core/lint/rule.ts";
import type { Review } from "./reviewed.ts";

/** An entry says its file where there are several, and whether it was mended where that was asked. */
export const asJson = ({ reviewed, several }: Review): string =>
  JSON.stringify(
    reviewed.flatMap(({ file, findings, fixed }) => {
      const entry = (finding: Finding, isFixed: boolean) => ({
        ...(several ? { file } : {}),
        ...entryOf(finding),
        ...(fixed ? { fixed: isFixed } : {}),
      });
      return [
        ...(fixed ?? []).map((finding) => entry(finding, true)),
        ...findings.map((finding) => entry(finding, false)),
      ];
    }),
    null,
    2,
  );

const entryOf = ({ rule, severity, message, nodes, edges, field, fixes }: Finding) => ({
  rule,
  severity,
  message,
  nodes,
  edges,
  field: field ?? null,
  fixable: fixes.length > 0,
});
