import { useEffect, type RefObject } from "react";

/** The ranges of a source's sentences: from each start anchor to its end anchor. */
function rangesOf(root: HTMLElement, index: number): Range[] {
  const starts = root.querySelectorAll(`[data-start="${index}"]`);
  const ends = root.querySelectorAll(`[data-end="${index}"]`);
  const ranges: Range[] = [];
  starts.forEach((start, nth) => {
    const end = ends[nth];
    if (!end) return;
    const range = new Range();
    range.setStartAfter(start);
    range.setEndBefore(end);
    ranges.push(range);
  });
  return ranges;
}

/** Lights the sentences that the open source supports, without touching the document's elements. */
export function useLitPassage(root: RefObject<HTMLElement | null>, index: number | null, text: string): void {
  useEffect(() => {
    const element = root.current;
    if (!element || index === null || !("highlights" in CSS)) return undefined;
    const highlight = new Highlight(...rangesOf(element, index));
    CSS.highlights.set("cited", highlight);
    return () => {
      if (CSS.highlights.get("cited") === highlight) CSS.highlights.delete("cited");
    };
  }, [root, index, text]);
}
