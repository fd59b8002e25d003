import { deviceZone } from "../i18n/dates";
import { usePreferences } from "./preferences";

/** The zone in which the reader wants times. */
export function useZone(): string {
  return usePreferences().timeZone ?? deviceZone();
}
