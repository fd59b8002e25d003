import { VENUE_ZONE } from "../i18n/dates";

/** Milliseconds that the venue's clock is ahead of UTC at a moment. */
function offset(at: Date): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: VENUE_ZONE,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return (
    Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute")) -
    Math.floor(at.getTime() / 60_000) * 60_000
  );
}

/** "2026-02-10T14:00" on the venue's wall as an ISO moment. */
export function fromVenueWall(wall: string): string {
  const naive = new Date(`${wall}Z`);
  const guess = new Date(naive.getTime() - offset(naive));
  return new Date(naive.getTime() - offset(guess)).toISOString();
}

/** An ISO moment as it stands on the venue's wall, for a `datetime-local` field. */
export function toVenueWall(iso: string): string {
  const at = new Date(iso);
  return new Date(at.getTime() + offset(at)).toISOString().slice(0, 16);
}
