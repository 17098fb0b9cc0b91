/**
 * German sentences of the rules, by their English; a group a file, in it the rules by id. A sentence
 * of several rules stands with the first.
 */
import type { Phrases } from "../../say.ts";
import data from "./data.json";
import evaluation from "./evaluation.json";
import framing from "./framing.json";
import genai from "./genai.json";
import model from "./model.json";
import monitoring from "./monitoring.json";
import requirements from "./requirements.json";
import serving from "./serving.json";
import structure from "./structure.json";

/** Rules by id, each with its sentences. */
type Group = Readonly<Record<string, Readonly<Record<string, string>>>>;

const GROUPS: readonly Group[] = [
  structure,
  requirements,
  framing,
  data,
  model,
  evaluation,
  serving,
  monitoring,
  genai,
];

export const phrases: Phrases = new Map(
  GROUPS.flatMap((group) => Object.values(group).flatMap((rule) => Object.entries(rule))),
);
