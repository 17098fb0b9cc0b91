/** The registry of settings: what the inspector shows, what lint and estimates read. */
import type { DiagramNode, SettingValue } from "../document/types.ts";
import { t } from "../messages/index.ts";
import { named, worded } from "../messages/names.ts";
import type { Problem } from "../problem.ts";
import type { Component } from "./component.ts";
import type { Role } from "./roles.ts";
import { DATA } from "./settings/data.ts";
import { MODEL } from "./settings/model.ts";
import { RUNNING } from "./settings/running.ts";
import { SERVING } from "./settings/serving.ts";
import type { SettingShape } from "./settings/shape.ts";

const ROWS = [...RUNNING, ...DATA, ...MODEL, ...SERVING] as const;
type Row = (typeof ROWS)[number];

export type SettingId = Row["id"];

export interface Setting extends SettingShape {
  readonly id: SettingId;
}

export const SETTINGS: readonly Setting[] = named("settings", worded("settings", "help", ROWS));

/** The type of a setting's values: `number` for `replicas`, `"time" | "random" | "entity"` for `split`. */
export type ValueOf<I extends SettingId> = TypeOf<Extract<Row, { readonly id: I }>>;
type TypeOf<R> = R extends { readonly type: "number" }
  ? number
  : R extends { readonly type: "boolean" }
    ? boolean
    : R extends { readonly choices: readonly (infer C)[] }
      ? C
      : R extends { readonly type: "list" }
        ? readonly string[]
        : string;

const byId = new Map<string, Setting>(SETTINGS.map((setting) => [setting.id, setting]));

/** The setting of that id; `undefined` for text that names none. */
export const findSetting = (id: string): Setting | undefined => byId.get(id);

/** The settings that a box has, in the registry's order. `component` is left out where no palette has it. */
export function settingsFor(
  component: Component | undefined,
  roles: ReadonlySet<Role>,
): readonly Setting[] {
  if (roles.has("note") || roles.has("boundary")) return [];
  return SETTINGS.filter(({ appliesTo }) => {
    if (appliesTo === "all") return true;
    if (appliesTo.roles.some((role) => roles.has(role))) return true;
    return idsOf(component).some((id) => appliesTo.components?.includes(id));
  });
}

/** The component's own id, then that of its generic. */
const idsOf = (component: Component | undefined): readonly string[] =>
  component ? [component.id, ...(component.isA === undefined ? [] : [component.isA])] : [];

/** A value, and whether the person stated it or a default stands in. */
export interface Valued<T> {
  readonly value: T;
  readonly assumed: boolean;
}

/**
 * What holds on a box: its own value, else the component's figure, else the registry's default.
 * An own value that is not legal is passed over.
 */
export function settingValue<I extends SettingId>(
  node: Pick<DiagramNode, "settings">,
  component: Component | undefined,
  id: I,
): Valued<ValueOf<I>> | undefined {
  const setting = byId.get(id);
  if (!setting) throw new Error(`No such setting: ${id}`);
  const own = node.settings && Object.hasOwn(node.settings, id) ? node.settings[id] : undefined;
  const stated = own !== undefined && checkSetting(setting, own) === undefined;
  const value = stated ? own : defaultOf(setting, component);
  // Both have been held against the setting: here by the check, the defaults by a test.
  return value === undefined ? undefined : { value: value as ValueOf<I>, assumed: !stated };
}

/** What stands in while the person has said nothing, for this component. */
export function defaultOf(
  setting: Setting,
  component: Component | undefined,
): SettingValue | undefined {
  if (setting.id === "p99Ms") return component?.p99Ms;
  if (setting.id === "qpsPerReplica") return component?.qpsPerReplica;
  const { defaultFor } = setting;
  const id = defaultFor && idsOf(component).find((one) => Object.hasOwn(defaultFor, one));
  return id === undefined ? setting.default : defaultFor?.[id];
}

/** What is wrong with a value for this setting; `undefined` where it is legal. */
export function checkSetting(setting: Setting, value: unknown): Problem | undefined {
  const code = faultOf(setting, value);
  if (code === undefined) return undefined;
  const { id, name, choices = [], min = 0, max } = setting;
  const range =
    max === undefined ? t("catalogue.from", { min }) : t("catalogue.between", { min, max });
  const hints = {
    "setting-number": t("catalogue.giveNumber", { range }),
    "setting-range": t("catalogue.giveNumber", { range }),
    "setting-whole": t("catalogue.giveWhole", { range }),
    "setting-boolean": t("catalogue.giveBoolean"),
    "setting-choice": t("catalogue.giveChoice", { choices: choices.join(", ") }),
    "setting-text": t("catalogue.giveText"),
    "setting-list": t("catalogue.giveList"),
  };
  const message = t("catalogue.wrongSetting", { name });
  return { code, path: `settings.${id}`, message, hint: hints[code] };
}

type Fault = `setting-${SettingShape["type"] | "range" | "whole"}`;

function faultOf(setting: Setting, value: unknown): Fault | undefined {
  const { type, min = 0, max = Number.MAX_VALUE, whole, choices = [] } = setting;
  switch (type) {
    case "number":
      if (typeof value !== "number" || Number.isNaN(value)) return "setting-number";
      if (value < min || value > max) return "setting-range";
      return whole && !Number.isInteger(value) ? "setting-whole" : undefined;
    case "boolean":
      return typeof value === "boolean" ? undefined : "setting-boolean";
    case "choice":
      return choices.some((choice) => choice === value) ? undefined : "setting-choice";
    case "text":
      return typeof value === "string" ? undefined : "setting-text";
    case "list":
      return Array.isArray(value) && value.every((item) => typeof item === "string")
        ? undefined
        : "setting-list";
  }
}
