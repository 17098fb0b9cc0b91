/** Composition of the editor's frame: bars, panels, canvas and dialogs. */
import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useStore } from "zustand";
import styles from "./App.module.css";
import { appLanguage } from "./app-language.ts";
import { Canvas } from "./canvas/Canvas.tsx";
import type { Composition } from "./compose.ts";
import type { OpenDialog } from "./open-dialog.ts";
import { AppPartsProvider, type Notice } from "./editor-context.tsx";
import { isPractising } from "../editor/practice.ts";
import { isBeingRead } from "../editor/reading.ts";
import { listenToKeys } from "./keys.ts";
import { Overlays } from "./Overlays.tsx";
import { Palette } from "./palette/Palette.tsx";
import { createParts } from "./parts.ts";
import { QuickAddHost } from "./quick-add/QuickAddHost.tsx";
import { SaveState } from "./storage/SaveState.tsx";
import { StatusBar } from "./toolbar/StatusBar.tsx";
import { TopBar } from "./toolbar/TopBar.tsx";
import { Apart, Guard } from "./ui/Guard.tsx";
import { IconSprite } from "./ui/IconSprite.tsx";
import { latePart } from "./ui/late-part.ts";
import { Notices } from "./ui/Notices.tsx";
import { oncePainted } from "./ui/painted.ts";
import { usePanels } from "./use-panels.ts";

/** The canvas can be edited before the panel beside it has arrived. */
const SidePanel = latePart(() =>
  oncePainted(async () => (await import("./SidePanel.tsx")).SidePanel),
);

const PracticeParts = latePart(async () => (await import("./PracticeParts.tsx")).PracticeParts);
const TourCard = latePart(async () => (await import("./tour/TourCard.tsx")).TourCard);
const ReadingLayer = latePart(
  async () => (await import("./reading/ReadingLayer.tsx")).ReadingLayer,
);

interface AppProps {
  readonly composition: Composition;
}

export function App({ composition }: AppProps) {
  const search = useRef<HTMLInputElement>(null);
  const [dialog, setDialog] = useState<OpenDialog>();
  const [notice, setNotice] = useState<Notice>();
  const panels = usePanels();

  // Made once: commands reach the frame through these setters, which never change.
  const [{ parts, documents }] = useState(() =>
    createParts(composition, {
      notify: setNotice,
      openDialog: (name, about, at) => setDialog({ name, about, at }),
      togglePalette: panels.togglePalette,
      togglePanel: panels.togglePanel,
      openNumbers: () => panels.showTab("numbers"),
      toggleSteps: panels.toggleSteps,
      focusSearch: () => {
        // At once: a quick hand is already typing.
        flushSync(panels.showPalette);
        search.current?.focus();
      },
      showField: (field) => {
        flushSync(() => panels.showTab("details"));
        focusField(field);
      },
    }),
  );
  const { palette, panel, showTab } = panels;
  const spoken = useStore(appLanguage);
  const house = useStore(composition.house.files);
  const touring = useStore(composition.editor.store, ({ tourStep }) => tourStep !== undefined);
  const practising = useStore(composition.editor.practice, isPractising);
  const isRead = useStore(composition.editor.reading, isBeingRead);
  const presenting = useStore(composition.editor.reading, (reading) => reading.presenting);
  const dropNotice = useCallback(() => setNotice(undefined), []);
  useEffect(() => listenToKeys(parts), [parts]);
  useEffect(() => void documents.restore(), [documents]);

  return (
    <AppPartsProvider value={parts}>
      {/* All words are said anew in another language. */}
      <div className={styles.app} data-presenting={presenting} key={spoken}>
        <Guard>
          <TopBar saveState={<SaveState workspace={composition.workspace} />} />
        </Guard>
        <Apart>{practising && <PracticeParts part="strip" />}</Apart>
        {/* What shows components is drawn anew when there are others. */}
        <div className={styles.body} key={house.map(({ name }) => name).join("\n")}>
          {palette && (
            <Guard>
              <Palette searchRef={search} />
            </Guard>
          )}
          <div className={styles.stage}>
            <Guard>
              <Canvas onFile={(file, at) => void documents.openFile(file, at)} />
            </Guard>
            <OverCanvas
              tour={touring && !presenting && !panel}
              reading={isRead}
              interviewer={practising && !presenting}
            />
            <Guard about={notice}>
              {!touring && <Notices notice={notice} onGone={dropNotice} />}
            </Guard>
          </div>
          {panel && <Beside tour={touring && !presenting} panels={panels} />}
        </div>
        <Guard>
          <StatusBar onReview={() => showTab("review")} onNumbers={() => showTab("numbers")} />
        </Guard>
      </div>
      <IconSprite />
      <Overlays
        key={`dialogs ${spoken}`}
        dialog={dialog}
        composition={composition}
        documents={documents}
        onClose={() => setDialog(undefined)}
      />
    </AppPartsProvider>
  );
}

interface OverCanvasProps {
  readonly tour: boolean;
  readonly reading: boolean;
  readonly interviewer: boolean;
}

const OverCanvas = ({ tour, reading, interviewer }: OverCanvasProps) => (
  <>
    <Apart>{tour && <TourCard floating />}</Apart>
    <Apart>{reading && <ReadingLayer />}</Apart>
    <Apart>{interviewer && <PracticeParts part="interviewer" />}</Apart>
    <Apart>
      <QuickAddHost />
    </Apart>
  </>
);

interface BesideProps {
  readonly tour: boolean;
  readonly panels: ReturnType<typeof usePanels>;
}

function Beside({ tour, panels: { tab, showTab } }: BesideProps) {
  return (
    <Apart about={tab} fallback={<div className={styles.panel} />}>
      {tour ? (
        <aside className={styles.panel}>
          <TourCard />
        </aside>
      ) : (
        <SidePanel tab={tab} onTab={showTab} />
      )}
    </Apart>
  );
}

function focusField(field: string): void {
  const row = document.querySelector(`[data-field="${field}"]`);
  row?.closest("details")?.setAttribute("open", "");
  row?.querySelector<HTMLElement>("input, select, textarea")?.focus();
}
