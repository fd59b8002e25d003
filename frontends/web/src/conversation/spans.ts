import type { Citation } from "../wire/results";

/**
 * Citations point at character ranges of the answer's Markdown. To carry them through the Markdown parser, each range
 * gets a mark at its start and at its end; the marks are punctuation, so that emphasis next to them still parses.
 */
export const MARK = /⸨([se])(\d+)⸩/g;

interface Insertion {
  at: number;
  mark: string;
}

/** Index in UTF-16 units of every code point boundary: the server counts code points, JavaScript does not. */
function boundaries(text: string): number[] {
  const indexes = [0];
  let index = 0;
  for (const point of text) {
    index += point.length;
    indexes.push(index);
  }
  return indexes;
}

/** Where a start mark may stand without breaking the syntax of its line: after bullets, numbers, quotes and headings. */
function afterLinePrefix(text: string, at: number): number {
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const prefix =
    /^\s*(?:[-*+]\s+|\d+[.)]\s+|>\s*|#{1,6}\s+|\|\s*)*/.exec(text.slice(lineStart))?.[0].length ?? 0;
  return Math.max(at, lineStart + prefix);
}

/** Where an end mark may stand: before trailing white space and before the closing bar of a table row. */
function beforeLineEnd(text: string, at: number): number {
  return text.slice(0, at).replace(/\s*\|?\s*$/, "").length;
}

/** The answer with marks at the ends of the cited ranges; `citations` are referred to by their index. */
export function withMarks(text: string, citations: readonly Citation[]): string {
  const points = boundaries(text);
  const insertions: Insertion[] = [];
  citations.forEach((citation, index) => {
    for (const [start, end] of citation.spans) {
      const from = points[start];
      const to = points[end];
      if (from === undefined || to === undefined) continue;
      insertions.push({ at: afterLinePrefix(text, from), mark: `⸨s${index}⸩` });
      insertions.push({ at: beforeLineEnd(text, to), mark: `⸨e${index}⸩` });
    }
  });
  insertions.sort((a, b) => a.at - b.at);
  let marked = "";
  let done = 0;
  for (const { at, mark } of insertions) {
    marked += text.slice(done, at) + mark;
    done = at;
  }
  return marked + text.slice(done);
}

/** Whole sentences of a text that is still growing, for a screen reader; the last one only when it is complete. */
export function sentences(text: string, language: string, complete: boolean): string[] {
  const plain = text.replace(/[*_`#|]/g, "");
  const parts = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(plain)];
  const all = parts.map((part) => part.segment.trim()).filter(Boolean);
  return complete ? all : all.slice(0, -1);
}
