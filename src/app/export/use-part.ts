/** How much of the drawing is exported: what there is to choose from, and what is chosen. */
import { useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Box } from "../../core/document/grid.ts";
import type { Lane, LaneId } from "../../core/document/types.ts";
import { partOf } from "../../core/scene/part.ts";
import type { PicturePart } from "../../core/scene/picture.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import { type ExportPart, PARTS } from "./export-choice.ts";

export interface PartChoice {
  readonly offered: readonly ExportPart[];
  readonly chosen: ExportPart;
  choose(part: ExportPart): void;
  readonly lanes: readonly Lane[];
  readonly lane: LaneId | undefined;
  chooseLane(lane: LaneId): void;
  /** As core draws it. */
  readonly part: PicturePart;
}

/** A selection can be drawn where there is one, what stands out where the rest is dimmed, a rectangle where one was drawn. */
export function usePart(region: Box | undefined): PartChoice {
  const { reading } = useEditor();
  const document = useEditorState((state) => state.document);
  const selection = useEditorState((state) => state.selection);
  const lit = useStore(reading, (state) => state.lit);
  const hides = useStore(reading, (state) => state.focus?.hides === true);
  const { lanes } = document;
  const [chosen, choose] = useState<ExportPart>(region ? "region" : "whole");
  const [wanted, chooseLane] = useState(lanes[0]?.id);
  const lane = lanes.find(({ id }) => id === wanted)?.id ?? lanes[0]?.id;
  const part = useMemo((): PicturePart => {
    switch (chosen) {
      case "selection":
        return { kind: "only", ids: partOf(document, selection) };
      case "shown":
        if (!lit) return { kind: "whole" };
        return hides ? { kind: "only", ids: lit, lanes: true } : { kind: "lit", ids: lit };
      case "lane":
        return lane === undefined ? { kind: "whole" } : { kind: "lane", lane };
      case "region":
        return region ? { kind: "region", region } : { kind: "whole" };
      case "whole":
        return { kind: "whole" };
    }
  }, [chosen, document, selection, lit, hides, lane, region]);
  const there = {
    whole: true,
    selection: selection.size > 0,
    shown: lit !== undefined,
    lane: lanes.length > 0,
    region: region !== undefined,
  };
  const offered = PARTS.filter((one) => there[one]);
  return { offered, chosen, choose, lanes, lane, chooseLane, part };
}
