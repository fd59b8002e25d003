import { useSyncExternalStore } from "react";

/** Whether a media query matches, now and later. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    () => matchMedia(query).matches,
  );
}

/** Wide enough for a panel beside the column. */
export const BESIDE = "(min-width: 74rem)";
/** A phone: sheets come from the bottom. */
export const PHONE = "(max-width: 40rem)";
