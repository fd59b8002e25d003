import type { Element, ElementContent, Root, Text } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { MARK } from "../conversation/spans";

/** So many numbers in a row are shown one by one; more are shown as a range. */
const MOST = 3;

/** A silent anchor where a cited range starts or ends. */
function anchor(name: "dataStart" | "dataEnd", index: string): Element {
  return { type: "element", tagName: "span", properties: { [name]: index }, children: [] };
}

/** The superscript of a source, or of several that stand together (`last` is then the index of the last). */
function superscript(first: string, last = first): Element {
  return { type: "element", tagName: "sup", properties: { dataCite: first, dataLast: last }, children: [] };
}

function superscripts(indexes: readonly string[]): Element[] {
  const [first] = indexes;
  const last = indexes.at(-1);
  if (first === undefined || last === undefined) return [];
  const anchors = indexes.map((index) => anchor("dataEnd", index));
  if (indexes.length > MOST) return [...anchors, superscript(first, last)];
  return [...anchors, ...indexes.map((index) => superscript(index))];
}

function split(value: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let ended: string[] = [];
  let done = 0;
  const flush = () => {
    parts.push(...superscripts(ended));
    ended = [];
  };
  for (const match of value.matchAll(MARK)) {
    if (match.index > done) {
      flush();
      parts.push({ type: "text", value: value.slice(done, match.index) });
    }
    if (match[1] === "e") ended.push(match[2] ?? "");
    else parts.push(anchor("dataStart", match[2] ?? ""));
    done = match.index + match[0].length;
  }
  flush();
  if (done < value.length) parts.push({ type: "text", value: value.slice(done) });
  return parts;
}

/** A rehype plugin that turns the marks in text into elements. */
export function rehypeMarks() {
  return (tree: Root): void => {
    visit(tree, "text", (node: Text, index, parent) => {
      if (!parent || index === undefined || !node.value.includes("⸨")) return undefined;
      const parts = split(node.value);
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}
