/** What lies over the canvas while the drawing is searched, dimmed or presented. */
import { useEffect } from "react";
import { useStore } from "zustand";
import { PLAIN } from "../../editor/reading.ts";
import { useEditor } from "../editor-context.tsx";
import { FindBar } from "./FindBar.tsx";
import { FocusBar } from "./FocusBar.tsx";
import { Presentation } from "./Presentation.tsx";

export function ReadingLayer() {
  const { reading, store } = useEditor();
  const { finding, focus, presenting } = useStore(reading);
  useEffect(
    () =>
      store.subscribe((state, before) => {
        // Another design is read from the start.
        if (state.session !== before.session) reading.setState(PLAIN);
      }),
    [reading, store],
  );
  return (
    <>
      {finding > 0 && <FindBar />}
      {focus && !presenting && <FocusBar focus={focus} />}
      {presenting && <Presentation />}
    </>
  );
}
