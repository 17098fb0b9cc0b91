/** Figures as a person reads them: grouped digits, shares as percentages, seconds in the largest whole unit. */
import { findSetting } from "../catalogue/settings.ts";
import type { RequirementField } from "../document/requirements.ts";
import type { Requirement, SettingValue } from "../document/types.ts";
import { t } from "../messages/index.ts";
import { perLanguage } from "../messages/language.ts";

/** Seconds in each. */
const SPANS = [
  { unit: "d", seconds: 86_400 },
  { unit: "h", seconds: 3_600 },
  { unit: "min", seconds: 60 },
] as const;

const digits = (value: number): string => upToTwelve().format(value);

const upToTwelve = perLanguage((id) => new Intl.NumberFormat(id, { maximumSignificantDigits: 12 }));

export const requirementFigure = ({ unit }: RequirementField, { value }: Requirement): string =>
  figure(value, unit);

/** "Replicas: 12"; a setting that this program does not know by its id. */
export const settingFigure = (id: string, value: SettingValue): string =>
  t("casePage.setting", {
    name: findSetting(id)?.name ?? id,
    value: figure(value, findSetting(id)?.unit),
  });

function figure(value: SettingValue, unit: string | undefined): string {
  if (typeof value === "number") return measured(value, unit);
  if (typeof value === "boolean") return value ? t("casePage.yes") : t("casePage.no");
  return typeof value === "string" ? value : value.join(", ");
}

function measured(value: number, unit: string | undefined): string {
  switch (unit) {
    case undefined:
      return digits(value);
    case "share":
      // Not 0.7000000000000001 %.
      return t("casePage.share", { value: digits(Number((value * 100).toPrecision(12))) });
    case "$":
      return t("casePage.money", { value: digits(value) });
    case "s":
      return span(value);
    default:
      return t("casePage.measured", { value: digits(value), unit });
  }
}

function span(value: number): string {
  const fit = SPANS.find(({ seconds }) => value >= seconds && value % seconds === 0);
  const shown = fit ? { value: value / fit.seconds, unit: fit.unit } : { value, unit: "s" };
  return t("casePage.measured", { value: digits(shown.value), unit: shown.unit });
}
