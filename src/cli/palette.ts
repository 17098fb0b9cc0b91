/** `loopboard palette [QUERY]`: what can be drawn, found as in the app, a folder's own palettes included. */
import type { Component, Port } from "../core/catalogue/component.ts";
import { searchComponents } from "../core/catalogue/search.ts";
import { t } from "../core/messages/late.ts";
import {
  type Arguments,
  type Command,
  EXIT,
  type ExitCode,
  formatOf,
  print,
  printJson,
} from "./command.ts";
import { setupHere } from "./folder-config.ts";
import { styled } from "./terminal.ts";

export const paletteCommand: Command = {
  id: "palette",
  usage: "[QUERY] [--format text|json] [--config FILE]",
  summary: t("cli.paletteSummary"),
  options: { format: { type: "string" }, config: { type: "string" } },
  run,
};

async function run(given: Arguments): Promise<ExitCode> {
  const format = formatOf(given);
  const query = given.files.join(" ");
  const setup = await setupHere(given);
  if (!setup) return EXIT.unusable;
  const { catalogue } = setup;
  const found = searchComponents(catalogue, query);
  if (format === "json") printJson(found.map(asJson));
  else if (found.length === 0) print(t("cli.nothingFound", { query }));
  // What was asked for comes best first; the whole palette by its groups.
  else if (query !== "") print(linesOf(found).join("\n"));
  else {
    for (const { name, components } of catalogue.groups)
      print(`${styled("bold", name)}\n${linesOf(components).join("\n")}\n`);
  }
  return EXIT.ok;
}

function linesOf(components: readonly Component[]): readonly string[] {
  const width = Math.max(...components.map(({ id }) => id.length));
  return components.map(({ id, name, aliases }) => {
    const also = aliases.length > 0 ? styled("dim", ` (${aliases.join(", ")})`) : "";
    return `  ${id.padEnd(width)}  ${name}${also}`;
  });
}

const asJson = ({ id, name, group, isA, lane, roles, accepts, emits, aliases }: Component) => ({
  id,
  name,
  group,
  isA: isA ?? null,
  lane,
  roles,
  accepts: kindsOf(accepts),
  emits: kindsOf(emits),
  aliases,
});

/** As palette files say it. */
const kindsOf = (port: Port): readonly string[] => (port === "any" ? ["*"] : port);
