/** German: messages by area, names by id. */
import type { Words } from "../switch.ts";
import names from "./names.json";

export const german: Words = { areas: {}, names };
