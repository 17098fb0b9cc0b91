/** The replay of an interview: the drawing at each moment, a scrubber over them, and a page to take away. */
import { Download, Pause, Play } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import type { IconSet } from "../../core/catalogue/icon.ts";
import type { PageContent } from "../../core/case-page/case-page.ts";
import { t } from "../../core/messages/late.ts";
import { clockText } from "../../core/practice/clock-text.ts";
import { documentAt, type Recording } from "../../core/practice/recording.ts";
import { chaptersOf, replayOf, type ReplayStep, stageOf } from "../../core/practice/replay.ts";
import { replayPage } from "../../core/practice/replay-page.ts";
import { momentNews, momentTitle } from "../../core/practice/replay-words.ts";
import type { StepResult } from "../../core/practice/score.ts";
import type { Session } from "../../core/practice/session.ts";
import { buildScene } from "../../core/scene/scene.ts";
import { sceneToSvg } from "../../core/scene/svg.ts";
import type { Theme } from "../../core/scene/tokens.ts";
import { loadIcons } from "../assets.ts";
import { useEditor } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import { useTheme } from "../ui/theme.ts";
import { ZoomPicture } from "../ui/ZoomPicture.tsx";
import styles from "./Replay.module.css";

/** How long each moment stands while it plays (ms). */
const STANDS_MS = 700;

interface ReplayDialogProps {
  readonly session: Session;
  readonly recording: Recording;
  readonly result: readonly StepResult[] | undefined;
  readonly onSave: (page: PageContent) => void;
  readonly onClose: () => void;
}

export function ReplayDialog({ session, recording, result, onSave, onClose }: ReplayDialogProps) {
  const steps = useMemo(() => replayOf(recording), [recording]);
  const draw = usePictures(recording, session.title);
  const player = usePlayer(steps.length);
  const theme = useTheme();
  const step = steps[player.at];
  const svg = useMemo(() => step && draw?.(step, theme), [step, draw, theme]);
  const save = () => {
    if (!draw) return;
    const chapters = chaptersOf(recording);
    onSave(replayPage({ session, chapters, result, picture: draw }));
  };
  return (
    <Modal
      title={t("score.replayTitle")}
      width={1040}
      aside={
        <Button disabled={!draw || steps.length === 0} onClick={save}>
          <Download />
          {t("score.savePage")}
        </Button>
      }
      onClose={onClose}
    >
      {!step && <p className={styles.none}>{t("score.noReplay")}</p>}
      {step && (
        <>
          <div className={styles.stage}>
            {svg !== undefined && (
              <ZoomPicture
                svg={svg}
                label={t("score.replayOf", {
                  title: session.title,
                  time: clockText(step.moment.at),
                })}
              />
            )}
          </div>
          <Scrubber step={step} count={steps.length} player={player} />
        </>
      )}
    </Modal>
  );
}

interface Player {
  /** The moment that is shown, the first being 0. */
  readonly at: number;
  readonly playing: boolean;
  go(at: number): void;
  toggle(): void;
}

/** Begins with the finished drawing; played from its end it starts over. */
function usePlayer(count: number): Player {
  const last = Math.max(0, count - 1);
  const [at, setAt] = useState(last);
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      if (at < last) setAt(at + 1);
      if (at + 1 >= last) setPlaying(false);
    }, STANDS_MS);
    return () => clearTimeout(timer);
  }, [playing, at, last]);
  return {
    at,
    playing,
    go(to) {
      setPlaying(false);
      setAt(to);
    },
    toggle() {
      if (!playing && at === last) setAt(0);
      setPlaying(!playing);
    },
  };
}

interface ScrubberProps {
  readonly step: ReplayStep;
  readonly count: number;
  readonly player: Player;
}

function Scrubber({ step, count, player }: ScrubberProps) {
  return (
    <footer className={styles.foot}>
      <Button
        look="filled"
        aria-label={t(player.playing ? "score.pause" : "score.play")}
        title={t(player.playing ? "score.pause" : "score.play")}
        onClick={player.toggle}
      >
        {player.playing ? <Pause /> : <Play />}
      </Button>
      <input
        type="range"
        className={styles.scrubber}
        aria-label={t("score.at")}
        aria-valuetext={momentTitle(step)}
        min={0}
        max={count - 1}
        value={player.at}
        onChange={(event) => player.go(Number(event.target.value))}
      />
      <p className={styles.words}>
        <b>{momentTitle(step)}</b>
        <span>{momentNews(step)}</span>
      </p>
    </footer>
  );
}

type Draw = (step: ReplayStep, theme: Theme) => string;

/** All moments in the same frame; `undefined` until the icons are there. */
function usePictures(recording: Recording, title: string): Draw | undefined {
  const { catalogue, measure } = useEditor();
  const [icons, setIcons] = useState<IconSet>();
  useEffect(() => {
    let gone = false;
    const load = async () => {
      const loaded = await loadIcons();
      if (!gone) setIcons(loaded);
    };
    void load();
    return () => {
      gone = true;
    };
  }, []);
  return useMemo(() => {
    const region = stageOf(recording);
    if (!icons) return undefined;
    return ({ moment }, theme) => {
      const scene = buildScene(documentAt(moment, title), catalogue, { measure });
      return sceneToSvg(scene, {
        theme,
        icons,
        background: "transparent",
        ...(region && { region }),
      });
    };
  }, [recording, title, icons, catalogue, measure]);
}
