/** What keeps a file from being written, with its words. */
import type { writing } from "../../messages/en/writing.ts";
import { type FaultCodes, faultsIn } from "../../messages/faults.ts";
import { t } from "../../messages/late.ts";

/** The failure of that code; `values` fill its words. */
export const writingFault = faultsIn<FaultCodes<typeof writing>>((key, values) =>
  t(`writing.${key}`, values),
);
