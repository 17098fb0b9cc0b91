/** What a command is. Toolbar, menus and keys are all drawn from the one list in `index.ts`. */
import type { LateKey } from "../../core/messages/late.ts";
import type { ShellPort, ViewPort } from "../ports.ts";
import type { Editor } from "../store.ts";

export interface CommandContext {
  readonly editor: Editor;
  readonly view: ViewPort;
  readonly shell: ShellPort;
}

export interface Command {
  /** Verb-noun, equal to its file name where it has a file to itself. */
  readonly id: string;
  /** Those of buttons that are there from the start are among the first messages. */
  readonly title: LateKey;
  /** Further words a person may search it by. */
  readonly keywords?: readonly string[];
  /** Key chords such as `Mod+Shift+Z`; Mod is Cmd on a Mac and Ctrl elsewhere. */
  readonly shortcuts?: readonly string[];
  /** Its keys work while a person types in a field, too. */
  readonly always?: boolean;
  /** The browser acts on its keys by itself; they are only told. */
  readonly native?: boolean;
  /** It changes nothing in the design, so that it runs where the design is only looked at. */
  readonly reads?: true;
  /** Whether it would do something now; always when left out. Ask `isEnabled`. */
  enabled?(context: CommandContext): boolean;
  run(context: CommandContext): void;
}
