/** Reads each version once: the list, the picture and the diff ask for the same ones. */
import type { Diagram } from "../../core/document/types.ts";
import { type Result, success } from "../../core/problem.ts";
import type { Editor } from "../../editor/store.ts";
import type { Versions } from "../versions.ts";
import type { Moment } from "./moments.ts";

export interface Reader {
  read(moment: Moment): Promise<Result<Diagram>>;
}

/** The present is read anew each time. */
export function createReader(
  versions: Pick<Versions, "read">,
  design: string,
  editor: Pick<Editor, "document">,
): Reader {
  const known = new Map<number, Promise<Result<Diagram>>>();
  return {
    read(moment) {
      if (moment === "now") return Promise.resolve(success(editor.document()));
      const reading = known.get(moment) ?? versions.read(design, moment);
      known.set(moment, reading);
      return reading;
    },
  };
}
