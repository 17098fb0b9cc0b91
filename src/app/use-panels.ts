/** Which panels stand beside the canvas, and which tab of the right one is open. */
import { useState } from "react";
import type { PanelTab } from "./SidePanel.tsx";

/** Below these widths (px) a side panel starts folded away, so that the canvas keeps room. */
const PALETTE_FROM = 900;
const PANEL_FROM = 1180;

interface Side {
  readonly panel: boolean;
  readonly tab: PanelTab;
}

interface Panels extends Side {
  readonly palette: boolean;
  togglePalette(): void;
  togglePanel(): void;
  showPalette(): void;
  showTab(tab: PanelTab): void;
  /** Shown or folded away as it is said, else the other way round. */
  toggleSteps(shown?: boolean): void;
}

/** What it gives to call may be kept: it does not change what it does. */
export function usePanels(): Panels {
  const [palette, setPalette] = useState(() => innerWidth >= PALETTE_FROM);
  const [side, setSide] = useState<Side>(() => ({
    panel: innerWidth >= PANEL_FROM,
    tab: "review",
  }));
  return {
    palette,
    ...side,
    togglePalette() {
      setPalette((shown) => !shown);
      // Two sheets would lie one upon the other.
      if (innerWidth < PALETTE_FROM) setSide((shown) => ({ ...shown, panel: false }));
    },
    togglePanel() {
      setSide((shown) => ({ ...shown, panel: !shown.panel }));
      if (innerWidth < PALETTE_FROM) setPalette(false);
    },
    toggleSteps(shown) {
      setSide(({ panel, tab }) => ({
        panel: shown ?? (!panel || tab !== "steps"),
        tab: "steps",
      }));
      if (innerWidth < PALETTE_FROM) setPalette(false);
    },
    showPalette: () => setPalette(true),
    showTab: (tab) => setSide({ panel: true, tab }),
  };
}
