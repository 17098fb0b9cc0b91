/** Which panels stand beside the canvas, and which tab of the right one is open. */
import { useState } from "react";
import type { PanelTab } from "./SidePanel.tsx";

/** Below these widths (px) a side panel starts folded away, so that the canvas keeps room. */
const PALETTE_FROM = 900;
const PANEL_FROM = 1180;

interface Panels {
  readonly palette: boolean;
  readonly panel: boolean;
  readonly tab: PanelTab;
  togglePalette(): void;
  togglePanel(): void;
  showPalette(): void;
  showTab(tab: PanelTab): void;
}

/** What it gives to call may be kept: it does not change what it does. */
export function usePanels(): Panels {
  const [tab, setTab] = useState<PanelTab>("review");
  const [palette, setPalette] = useState(() => innerWidth >= PALETTE_FROM);
  const [panel, setPanel] = useState(() => innerWidth >= PANEL_FROM);
  return {
    palette,
    panel,
    tab,
    togglePalette() {
      setPalette((shown) => !shown);
      // Two sheets would lie one upon the other.
      if (innerWidth < PALETTE_FROM) setPanel(false);
    },
    togglePanel() {
      setPanel((shown) => !shown);
      if (innerWidth < PALETTE_FROM) setPalette(false);
    },
    showPalette: () => setPalette(true),
    showTab(wanted) {
      setPanel(true);
      setTab(wanted);
    },
  };
}
