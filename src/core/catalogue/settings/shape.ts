/** What the registry says of each setting of a box. */
import type { SettingValue } from "../../document/types.ts";
import type { Role } from "../roles.ts";

/** All boxes but notes and boundaries, or those that play one of the roles or are one of the components. */
export type AppliesTo =
  | "all"
  | { readonly roles: readonly Role[]; readonly components?: readonly string[] };

export interface SettingShape {
  readonly id: string;
  readonly name: string;
  readonly type: "number" | "boolean" | "choice" | "text" | "list";
  /** Unit of a number: `ms`, `s`, `min`, `h`, `d`, `/s`, `share` (0 to 1). */
  readonly unit?: string;
  /** Of a number; 0 when left out. */
  readonly min?: number;
  /** Of a number. */
  readonly max?: number;
  /** A number without a fraction. */
  readonly whole?: true;
  readonly choices?: readonly string[];
  /** What holds while the person has said nothing. */
  readonly default?: SettingValue;
  /** Where that differs for a component and its products. */
  readonly defaultFor?: Readonly<Record<string, SettingValue>>;
  readonly appliesTo: AppliesTo;
  /** One line: what it says, and what for. */
  readonly help: string;
}
