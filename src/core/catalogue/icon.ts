/** What an icon is: one path in a box of 24 by 24. The build makes the set, `virtual:icons`. */

export interface Icon {
  /** Path data; viewBox `0 0 24 24`. */
  readonly d: string;
  /** A filled mark (brands); otherwise a line of width 2 with round caps and joins. */
  readonly fill: boolean;
}

/** By the name that a palette file gives: `lucide:globe`, `brand:apachekafka`, `own:ab-split`. */
export type IconSet = Readonly<Record<string, Icon>>;
