/** Figures on the canvas, and what would become of them if something went wrong: how a design is read, never what it is. */
import type { Change } from "../../core/simulate/what-if.ts";
import { selectedNodes } from "../selection.ts";
import type { Command, CommandContext } from "./command.ts";
import { anyNodes } from "./enabled.ts";

function ask({ editor, shell }: CommandContext, change: Change): void {
  editor.reading.setState({ asked: change, figures: true });
  shell.openNumbers();
}

const onlyBox = ({ editor }: CommandContext): string | undefined => {
  const { document, selection } = editor.store.getState();
  const [box, ...others] = selectedNodes(document, selection);
  return box && others.length === 0 && !APART.includes(box.component) ? box.id : undefined;
};

/** They are no part of a system. */
const APART: readonly string[] = ["note", "boundary"];

const ofBox = (id: string, title: Command["title"], kind: "down" | "slow"): Command => ({
  id,
  title,
  keywords: ["failure", "outage", "chaos", "latency"],
  enabled: (context) => onlyBox(context) !== undefined,
  run(context) {
    const node = onlyBox(context);
    if (node !== undefined) ask(context, { kind, node });
  },
});

const ofAll = (id: string, title: Command["title"], kind: "traffic" | "cold"): Command => ({
  id,
  title,
  keywords: ["failure", "load", "peak"],
  enabled: anyNodes,
  run: (context) => ask(context, { kind }),
});

export const workOutNumbers: readonly Command[] = [
  {
    id: "toggle-figures",
    title: "whatIf.toggleFigures",
    keywords: ["load", "latency", "qps", "replicas", "critical path"],
    shortcuts: ["Shift+F"],
    reads: true,
    run: ({ editor }) => editor.reading.setState(({ figures }) => ({ figures: !figures })),
  },
  ofBox("what-if-fails", "whatIf.ifFails", "down"),
  ofBox("what-if-slow", "whatIf.ifSlow", "slow"),
  ofAll("what-if-traffic", "whatIf.ifTraffic", "traffic"),
  ofAll("what-if-cold", "whatIf.ifCold", "cold"),
  {
    id: "end-what-if",
    title: "whatIf.stop",
    enabled: ({ editor }) => editor.reading.getState().asked !== undefined,
    run: ({ editor }) => editor.reading.setState({ asked: undefined, told: undefined }),
  },
];
