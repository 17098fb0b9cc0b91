/** Every reader of what strangers may have written, each with the inputs that are tried on it. */
import { deflateSync, strToU8, zlibSync } from "fflate";
import fc from "fast-check";
import { housePolicy, readHouseFile } from "../../src/app/house/read-house.ts";
import type { KeyedStore } from "../../src/app/browser-storage.ts";
import { readChoice } from "../../src/app/export/export-choice.ts";
import { type HouseFile, storedHouse, withPalettes } from "../../src/app/house/house-files.ts";
import { readBackup } from "../../src/app/storage/backup-file.ts";
import { createRescue } from "../../src/app/storage/rescue.ts";
import { importPorts } from "../../src/cli/import-ports.ts";
import type { Ran } from "../../src/cli/test-cli.ts";
import type { Catalogue } from "../../src/core/catalogue/catalogue.ts";
import { extendCatalogue } from "../../src/core/catalogue/palette-file.ts";
import { CONFIG_FILE, readConfig } from "../../src/core/config/config.ts";
import { makePolicy } from "../../src/core/config/policy.ts";
import { parseJson, readDiagram } from "../../src/core/document/parse.ts";
import { toBase64Url } from "../../src/core/formats/base64.ts";
import { openBytes } from "../../src/core/formats/opening.ts";
import { crc32, makeChunk } from "../../src/core/formats/png-chunks.ts";
import { readRuleFile } from "../../src/core/lint/custom/rule-file.ts";
import { reviewDiagram } from "../../src/core/lint/review.ts";
import { documentAt } from "../../src/core/practice/recording.ts";
import { chaptersOf, stageOf } from "../../src/core/practice/replay.ts";
import { elapsed, resumed } from "../../src/core/practice/session.ts";
import { readKept, readRecording } from "../../src/core/practice/stored.ts";
import { readMarkdown } from "../../src/core/scene/marks/markdown.ts";
import { drawPicture, isBlank, USUAL_PICTURE } from "../../src/core/scene/picture.ts";
import { readDesignHash } from "../../src/core/share/link.ts";
import { type Corpus, SMALL } from "./corpus.ts";
import {
  catalogue,
  isRefusal,
  isSound,
  isUnpolluted,
  measure,
  must,
  type Outcome,
  outcomeOf,
} from "./laws.ts";
import { mutatedBytes, mutatedJson, mutatedStored, mutatedText } from "./mutate.ts";

/** One reader, with how large a share of all inputs it gets, and how it is tried on so many. */
export interface Reader {
  readonly name: string;
  readonly share: number;
  run(inputs: number, seen: (outcome: Outcome) => void): Promise<void>;
}

function reader<T>(
  name: string,
  share: number,
  inputs: fc.Arbitrary<T>,
  read: (input: T) => Outcome | Promise<Outcome>,
): Reader {
  return {
    name,
    share,
    run: (numRuns, seen) =>
      fc.assert(
        fc.asyncProperty(inputs, async (input) => {
          seen(await read(input));
          isUnpolluted();
        }),
        { numRuns },
      ),
  };
}

const lend = importPorts(catalogue);
const FILE = "drawing.txt";

async function readFile(bytes: Uint8Array): Promise<Outcome> {
  const opened = await openBytes(bytes, FILE, lend);
  return outcomeOf(opened.ok ? { ok: true, value: opened.value.diagram } : opened);
}

/** As the hash of an address whose sum is right. */
function linkOf(packed: Uint8Array): string {
  const deflated = deflateSync(packed);
  const bytes = new Uint8Array(4 + deflated.length);
  new DataView(bytes.buffer).setUint32(0, crc32(packed));
  bytes.set(deflated, 4);
  return `#design=1.${toBase64Url(bytes)}`;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A picture of nothing that carries the text, its sums right. */
function pictureWith(text: string): Uint8Array {
  const head = [...strToU8("loopboard"), 0, 1, 0, 0, 0];
  const data = Uint8Array.from([...head, ...zlibSync(strToU8(text))]);
  const chunks = [
    makeChunk("IHDR", Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0])),
    makeChunk("iTXt", data),
    makeChunk("IEND", new Uint8Array()),
  ];
  return Uint8Array.from([...SIGNATURE, ...chunks.flatMap((chunk) => [...chunk])]);
}

const context = { catalogue, measure };

/** A page of draw.io with its drawing deflated, as that program saves it. */
const packedPage = (page: string): Uint8Array =>
  strToU8(
    `<mxfile><diagram name="P">${Buffer.from(deflateSync(strToU8(encodeURIComponent(page)))).toString("base64")}</diagram></mxfile>`,
  );

const PAGE = [
  '<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/><mxCell id="a" value="Kafka" style="rounded=1;html=1" vertex="1" parent="1"><mxGeometry x="0" y="0" width="80" height="40" as="geometry"/></mxCell><mxCell id="b" value="Flink" vertex="1" parent="1"><mxGeometry x="200" width="80" height="40" as="geometry"/></mxCell><mxCell id="e" edge="1" parent="1" source="a" target="b"><mxGeometry relative="1" as="geometry"><Array as="points"><mxPoint x="9" y="9"/></Array></mxGeometry></mxCell></root></mxGraphModel>',
];

const fileReaders = (corpus: Corpus): readonly Reader[] => [
  reader("design, as a file", 14, mutatedJson(corpus.designs), (text) => readFile(strToU8(text))),
  reader("design, as stored", 10, mutatedStored(corpus.designs), (value) =>
    outcomeOf(readDiagram(value)),
  ),
  reader("any file", 26, mutatedBytes(corpus.files), readFile),
  reader("PNG with a design", 6, mutatedJson(corpus.designs), (text) =>
    readFile(pictureWith(text)),
  ),
  reader("draw.io, deflated", 6, mutatedText(PAGE), (page) => readFile(packedPage(page))),
  reader("link, by its text", 6, mutatedText(corpus.packed.map(linkOf)), (hash) =>
    outcomeOf(readDesignHash(hash, context)),
  ),
  reader("link, by its bytes", 10, mutatedBytes(corpus.packed), (packed) =>
    outcomeOf(readDesignHash(linkOf(packed), context)),
  ),
];

/** What the rules that are tried speak of. */
function ours({ palettes, rules }: Corpus) {
  const known = extendCatalogue(catalogue, palettes[0]);
  const read = known.ok ? readRuleFile(rules[0], known.value) : known;
  if (!known.ok || !read.ok) throw new Error("The examples can be read");
  return { known: known.value, own: read.value };
}

function houseReaders(corpus: Corpus): readonly Reader[] {
  const { palettes, rules, configs } = corpus;
  const { known, own } = ours(corpus);
  return [
    reader("palette", 4, mutatedJson(palettes), (text) => {
      const value = parseJson(text);
      const read = value.ok ? extendCatalogue(catalogue, value.value) : value;
      if (!read.ok) return isRefusal(read.problems);
      reviewDiagram(SMALL, read.value);
      return "accepted";
    }),
    reader("rules", 5, mutatedJson(rules), (text) => {
      const value = parseJson(text);
      const read = value.ok ? readRuleFile(value.value, known) : value;
      if (!read.ok) return isRefusal(read.problems);
      reviewDiagram(SMALL, known, { rules: read.value, severities: {} });
      return "accepted";
    }),
    reader("configuration", 3, mutatedJson(configs), (text) => {
      const value = parseJson(text);
      const read = value.ok ? readConfig(value.value) : value;
      const policy = read.ok ? makePolicy(read.value, own) : read;
      if (!policy.ok) return isRefusal(policy.problems);
      reviewDiagram(SMALL, known, policy.value);
      return "accepted";
    }),
    droppedReader(corpus, known),
  ];
}

/** With ids of its own, to stand beside the one that it was. */
const renamed = (file: unknown): unknown =>
  JSON.parse(JSON.stringify(file).replaceAll("acme", "own").replaceAll('"id":"', '"id":"own-'));

const dropped = (
  others: readonly unknown[],
  configs: readonly unknown[],
): fc.Arbitrary<readonly [string, string]> =>
  fc.oneof(
    fc.tuple(fc.constant("house.json"), mutatedJson(others)),
    fc.tuple(fc.constant(CONFIG_FILE), mutatedJson(configs)),
  );

/** What is dropped on the canvas, beside what was dropped before. */
function droppedReader({ palettes, rules, configs }: Corpus, known: Catalogue): Reader {
  const others: HouseFile[] = [
    { name: "acme-palette.json", kind: "palette", content: palettes[0] },
    { name: "acme-rules.json", kind: "rules", content: rules[0] },
  ];
  return reader(
    "a company's, dropped",
    5,
    dropped([...palettes, ...rules].map(renamed), configs),
    ([name, text]) => {
      const read = readHouseFile(name, text, catalogue, others);
      if (!read) return "refused";
      if (!read.ok) return isRefusal(read.problems);
      const files = [...others, read.value];
      reviewDiagram(SMALL, withPalettes(catalogue, files), housePolicy(files, known));
      return "accepted";
    },
  );
}

/** A store in which this text stands under every name. */
const holding = (text: string): KeyedStore => ({
  get: () => text,
  set: () => false,
  remove: () => undefined,
  keys: () => ["loopboard.rescue.tab"],
});

const rememberedReader = ({ remembered }: Corpus): Reader =>
  reader("remembered by the browser", 4, mutatedJson(remembered), async (text) => {
    const store = holding(text);
    const files = storedHouse(store);
    reviewDiagram(SMALL, withPalettes(catalogue, files), housePolicy(files, catalogue));
    const rescued = createRescue(store).found();
    for (const { diagram } of rescued) await isSound(diagram);
    readChoice(store);
    return files.length + rescued.length > 0 ? "accepted" : "refused";
  });

const keptReaders = ({ backups, kept, recordings, notes }: Corpus): readonly Reader[] => [
  reader("backup", 4, mutatedJson(backups), async (text) => {
    const read = readBackup(text);
    if (!read.ok) return isRefusal(read.problems);
    const { designs, templates } = read.value;
    for (const { diagram } of [...designs, ...templates]) await isSound(diagram);
    return "accepted";
  }),
  reader("interview, as stored", 3, mutatedStored(kept), (value) => {
    const read = readKept(value);
    if (!read) return "refused";
    const session = resumed(read.session, read.seenAt, read.seenAt + 1000);
    must(Number.isFinite(elapsed(session, read.seenAt)), "the clock of an interview is a figure");
    return "accepted";
  }),
  reader("recording, as stored", 3, mutatedJson(recordings), (text) => {
    const recording = readRecording(text);
    stageOf(recording);
    for (const { moment } of chaptersOf(recording)) {
      const diagram = documentAt(moment, "Replay");
      if (!isBlank(diagram)) drawPicture(diagram, { ...context, icons: {} }, USUAL_PICTURE);
    }
    return recording.length === 0 ? "refused" : "accepted";
  }),
  reader("note in Markdown", 5, mutatedText(notes), (text) => {
    const runs = readMarkdown(text).flatMap(({ lines }) => lines.flat());
    for (const { href } of runs)
      must(
        href === undefined || /^(https?|mailto):/i.test(href),
        "a link leads to a page or a person",
      );
    return "accepted";
  }),
];

/** Runs the command line on a file of these bytes; as `loopboard` of `test-cli.ts` does. */
export type Lint = (bytes: Uint8Array, format: string) => Promise<Ran>;

const commandLine = ({ files }: Corpus, lint: Lint): Reader =>
  reader(
    "command line",
    2,
    fc.tuple(mutatedBytes(files), fc.constantFrom("text", "json", "sarif", "markdown")),
    async ([bytes, format]) => {
      const { out, err, code } = await lint(bytes, format);
      must([0, 1, 2].includes(code), "the command line ends as it says");
      must(!/^\s+at .*:\d+:\d+/m.test(err), "the command line does not break");
      must(code !== 2 || err.trim() !== "", "the command line says why");
      if (code !== 2 && ["json", "sarif"].includes(format)) JSON.parse(out);
      return code === 2 ? "refused" : "accepted";
    },
  );

export const readersOf = (corpus: Corpus, lint: Lint): readonly Reader[] => [
  ...fileReaders(corpus),
  commandLine(corpus, lint),
  ...houseReaders(corpus),
  ...keptReaders(corpus),
  rememberedReader(corpus),
];
