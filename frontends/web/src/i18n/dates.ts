import { localeOf } from "./languages";

/** The clock of the Games: Milano Cortina is in Central European Time. */
export const VENUE_ZONE = "Europe/Rome";

export function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function formatted(moment: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localeOf(language), options).format(moment);
}

/** "14:30" or "2:30 PM", by the reader's locale. */
export function clockTime(iso: string, language: string, zone: string): string {
  return formatted(new Date(iso), language, { hour: "numeric", minute: "2-digit", timeZone: zone });
}

/** "Saturday 7 February". */
export function longDay(iso: string, language: string, zone: string): string {
  return formatted(new Date(iso), language, {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: zone,
  });
}

/** "7 Feb" of a plain calendar day, which has no zone; the year is added when it is not that of the Games. */
export function shortDate(day: string, language: string, year: boolean): string {
  const options: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", timeZone: "UTC" };
  return formatted(
    new Date(`${day.slice(0, 10)}T12:00:00Z`),
    language,
    year ? { ...options, year: "numeric" } : options,
  );
}

/** "7 Feb 2026, 14:30". */
export function stamp(iso: string, language: string, zone: string): string {
  return formatted(new Date(iso), language, { dateStyle: "medium", timeStyle: "short", timeZone: zone });
}

/** The zone's everyday name in the reader's language: "Japan Time". */
export function zoneName(zone: string, language: string, at: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat(localeOf(language), { timeZone: zone, timeZoneName: "shortGeneric" });
  return parts.formatToParts(at).find((part) => part.type === "timeZoneName")?.value ?? zone;
}

/** Whether two zones show the same time at a moment. */
export function sameTime(iso: string, one: string, other: string): boolean {
  const at = new Date(iso);
  const minute = (zone: string) =>
    formatted(at, "en-GB", { dateStyle: "short", timeStyle: "short", timeZone: zone });
  return minute(one) === minute(other);
}

/** The calendar day (ISO) of a moment in a zone. */
export function dayIn(moment: Date, zone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(moment);
}
