import { expect, test } from "vitest";
import { fromVenueWall, toVenueWall } from "./venueTime";

test.each([
  ["2026-02-10T14:00", "2026-02-10T13:00:00.000Z"],
  ["2026-07-01T00:30", "2026-06-30T22:30:00.000Z"],
])("%s at the venue is %s", (wall, iso) => {
  expect(fromVenueWall(wall)).toBe(iso);
  expect(toVenueWall(iso)).toBe(wall);
});
