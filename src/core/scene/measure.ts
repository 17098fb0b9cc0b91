/** The port through which `core` learns how wide text is. */

export interface TextStyle {
  /** Font size in px. */
  readonly size: number;
  readonly weight: 400 | 500 | 600;
}

/** Width of one line in px, in Inter. App, command line and tests pass the same implementation. */
export type Measure = (text: string, style: TextStyle) => number;
