/** How full the browser's storage is, in words. */
import { perLanguage } from "../../core/messages/language.ts";
import { t } from "../../core/messages/late.ts";

export interface Room {
  /** Bytes of this site. */
  readonly used: number;
  /** Bytes that the browser grants. */
  readonly granted: number;
  /** Whether the browser promised not to clear it when the disk fills up. */
  readonly kept: boolean;
}

type StorageFacts = Partial<Pick<StorageManager, "estimate" | "persisted">>;

/** `undefined` where the browser does not say, as on an insecure address. */
export async function askForRoom(storage: StorageFacts | undefined): Promise<Room | undefined> {
  try {
    const { usage, quota } = (await storage?.estimate?.()) ?? {};
    if (usage === undefined || quota === undefined || quota === 0) return undefined;
    const kept = (await storage?.persisted?.()) ?? false;
    return { used: usage, granted: quota, kept };
  } catch {
    return undefined;
  }
}

/** From this share on, it is time to make room. */
const NEARLY = 0.85;
export const isNearlyFull = ({ used, granted }: Room): boolean => used >= NEARLY * granted;

export function roomInWords(room: Room): string {
  const values = { used: bytes(room.used), granted: bytes(room.granted) };
  const told = t("shelf.room", values);
  if (isNearlyFull(room)) return `${told} ${t("shelf.room-nearly-full")}`;
  return room.kept ? told : `${told} ${t("shelf.room-not-kept")}`;
}

const UNITS = ["kilobyte", "megabyte", "gigabyte", "terabyte"] as const;
const formats = perLanguage((id) =>
  UNITS.map(
    (unit) => new Intl.NumberFormat(id, { style: "unit", unit, maximumSignificantDigits: 2 }),
  ),
);

/** At least a kilobyte: nothing is ever quite empty. */
function bytes(count: number): string {
  const power = Math.floor(Math.log10(Math.max(1000, count)) / 3);
  const at = Math.min(UNITS.length, power) - 1;
  return formats()[at]?.format(Math.max(1, count / 1000 ** (at + 1))) ?? "";
}
