/** Finds an interview that waits for its person to come back; where nobody has rehearsed one, nothing is loaded. */
import { deviceStore } from "./browser-storage.ts";
import type { Composition } from "./compose.ts";
import type { Telling } from "./late-practice.ts";
import { PRACTISED } from "./sessions.ts";

export function watchPractice(composition: Composition, frame: Telling): void {
  if (deviceStore.get(PRACTISED) === undefined) return;
  void import("./late-practice.ts").then(({ conductorOf }) =>
    conductorOf(composition, frame).lookUp(),
  );
}
