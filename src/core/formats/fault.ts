/** What is wrong with a whole file, with its words. */
import type { formats } from "../messages/en/formats.ts";
import { type FaultCodes, faultsIn } from "../messages/faults.ts";
import { t } from "../messages/index.ts";

export type FaultCode = FaultCodes<typeof formats>;

/** The failure of that code; `values` fill its words. */
export const fault = faultsIn<FaultCode>((key, values) => t(`formats.${key}`, values));
