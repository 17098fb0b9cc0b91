/** A label taken apart as a reader takes it: what it names first, and what it adds. */
import { VOCABULARY } from "./vocabulary/index.ts";

export interface Word {
  /** In lower case. */
  readonly plain: string;
  readonly stem: string;
}
export type Words = readonly Word[];

export interface LabelWords {
  /**
   * What the box is called: the words of the first line without what stands in brackets, one list
   * for each of the things it names ("Train + evaluate" names two).
   */
  readonly title: readonly Words[];
  /** What it adds: brackets, later lines, what follows a colon. */
  readonly detail: readonly Words[];
  /** Whether the title ends in a question mark. */
  readonly asks: boolean;
}

const EMOJI = /\p{Extended_Pictographic}|\u{200d}|\u{fe0f}|[\u{1f1e6}-\u{1f1ff}]/gu;
/** `fa:fa-video`, `:rocket:`, `logos:aws-s3`. */
const ICON_NAMES = /(?:^|\s)(?:fa[bsr]?:fa-[\w-]+|:[a-z_]{2,30}:|\[?logos:[\w-]+\]?)(?=\s|$)/g;
/** `3.`, `12)`, `(4)`, `Step 2:` before a title. */
const NUMBERING = /^\s*(?:step\s*)?[([]?\d{1,2}[a-z]?(?:[).\]:]|\s+[-–—·]\s)\s*/i;
const BRACKETS = /\[[^\][]*\]|\([^()]*\)|\{[^{}]*\}/g;

/** The words of a label, lower case and by their stem; figures and versions are dropped. */
export function labelWords(label: string): LabelWords {
  const plain = label.replace(ICON_NAMES, " ").replace(EMOJI, " ").normalize("NFKC");
  const lines = plain
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  const [first = "", ...rest] = continued(lines);
  const named = first.replace(NUMBERING, "");
  const bare = named.replace(BRACKETS, " ");
  const isBare = /\p{L}/u.test(bare);
  const inBrackets = isBare ? (named.match(BRACKETS) ?? []) : [];
  const [head = "", ...tail] = (isBare ? bare : named).split(/(?<=\S{2}):\s|\s[–—|]\s|\s-\s/);
  const hasHead = /\p{L}/u.test(head);
  const [second = ""] = rest;
  // A name of two short lines was broken to fit its box.
  const broken = isShort(named) && isShort(second) ? [readWords(`${named} ${second}`)] : [];
  return {
    title: [...parted(hasHead ? head : `${head} ${tail.join(" ")}`), ...ofHead(head), ...broken],
    detail: [...(hasHead ? tail : []), ...inBrackets, ...rest].flatMap(parted),
    asks: /[?？]\s*$/.test(first),
  };
}

/** "CI/CD for the inference service" is the first of the two. */
const ofHead = (head: string): readonly Words[] => {
  const [before = "", after] = head.split(/\s+(?:for|of|from|to|into|in|on|by)\s+/i);
  return after === undefined ? [] : parted(before).slice(-1);
};

/** A first line that ends in the middle of a list goes on in the next. */
function continued([first = "", second, ...rest]: readonly string[]): readonly string[] {
  if (second === undefined) return first === "" ? [] : [first];
  return /[/&+,]$/.test(first) ? [`${first} ${second}`, ...rest] : [first, second, ...rest];
}

const isShort = (line: string): boolean =>
  /^\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?$/u.test(line.trim());

/** "Prometheus + Grafana", "web or mobile", "features, labels": each for itself. */
const SEPARATORS =
  /\s+(?:\/|\+|&|·|\||→|->|⇒|=>|and|und|et|y|or|with|w\/|using|via)\s+|[,;|·•→]\s*|\s*\+\s+/i;

const parted = (text: string): readonly Words[] =>
  text
    .slice(0, 400)
    .replace(/weights\s*(?:and|&)\s*biases/gi, "wandb")
    .split(SEPARATORS)
    .map(readWords)
    .filter((words) => words.length > 0);

/** Words that names are compared by: camel case, paths and underscores parted, endings dropped. */
export const readWords = (text: string): Words =>
  [...wordsIn(text)].map((plain) => ({ plain, stem: stem(plain) }));

export const stemmed = (text: string): readonly string[] =>
  readWords(text).map((word) => word.stem);

function* wordsIn(text: string): Generator<string> {
  const plain = text
    .replace(/[A-Za-z]+/g, (word) =>
      KNOWN.has(word.toLowerCase()) ? word : word.replace(HUMPS, " "),
    )
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\bci\s*\/\s*cd\b/g, "cicd")
    .replace(/\ba\s*\/\s*b\b/g, "ab")
    .replace(/\bpub\s*\/\s*sub\b/g, "pubsub")
    .replace(/\bw\s*&\s*b\b/g, "wandb")
    .replace(/&/g, " and ");
  for (const [word] of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
    // "H2 Training" is numbered; "S3" is a name.
    const isNumber = /^(?:v?\d+|[a-z]\d{1,2})$/.test(word) && !KNOWN.has(word);
    if (isNumber || STOP.has(word)) continue;
    yield word;
  }
}

/** Where a capital begins a word within a word. */
const HUMPS = /(?<=[a-z\d])(?=[A-Z][a-z])|(?<=[a-z]{2})(?=[A-Z])/g;
/** `SageMaker` and `StreamLit` are one word, since we know them as one. */
const KNOWN: ReadonlySet<string> = new Set(
  Object.values(VOCABULARY).flatMap((text) => text.split(/[\s,~=^]+/)),
);

const STOP: ReadonlySet<string> = new Set(
  "the a an of for to and or in on with by from via per our my your this that as at is are be into its it new".split(
    " ",
  ),
);

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:isation|ization)s?$/, "is"],
  [/(?:ising|izing|iser|izer|ise|ize|ised|ized)s?$/, "is"],
  [/ies$/, "y"],
  [/(?<=[a-z]{2}(?:ss|x|ch|sh))es$/, ""],
  [/(?<=[a-z]{2}[^s])s$/, ""],
  [/(?<=[a-z]{3})(?:ations?|ators?|ating|ate|ated)$/, "at"],
  [/(?<=[a-z]{3})(?:ions?)$/, ""],
  [/(?<=[a-z]{3})(?:ing|er|or|ed)$/, ""],
  [/(?<=[a-z]{3})e$/, ""],
];

/** `training`, `trainer` and `train` are one word, as are `validation`, `validate` and `validator`. */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const single = KEPT.has(word) ? word : word.replace(/(?<=[^su])s$/, "");
  if (KEPT.has(single)) return single;
  for (const [ending, instead] of ENDINGS) {
    if (ending.test(single)) return undoubled(single.replace(ending, instead));
  }
  return single;
}

/** `splitt` after `splitter` is `split`. */
const undoubled = (word: string): string => word.replace(/([bdgmnprt])\1$/, "$1");

/** Words whose ending is no ending. */
const KEPT: ReadonlySet<string> = new Set(
  "actor general redis kinesis analysis analytics kubernetes postgres docker container router server browser user customer order number letter layer paper buffer cluster parameter register monitor vector sensor editor error factor motor operator power river water weather computer number master member partner filter folder helper worker broker transformer ranker ledger offer newsletter twitter messenger manager developer engineer controller scheduler provider consumer producer session version station vision mission region action action option question position transaction data media process access address business ops devops mlops aws gas bias canvas status bus news lens".split(
    " ",
  ),
);
