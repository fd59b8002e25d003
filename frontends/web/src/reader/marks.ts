import type { Element, ElementContent, Root, Text } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { MARK } from "../conversation/spans";

/** A mark of `withMarks` as an element: a silent anchor where a cited range starts, a superscript where it ends. */
function element(kind: string, index: string): Element {
  return kind === "s"
    ? { type: "element", tagName: "span", properties: { dataStart: index }, children: [] }
    : { type: "element", tagName: "sup", properties: { dataCite: index }, children: [] };
}

function split(value: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let done = 0;
  for (const match of value.matchAll(MARK)) {
    if (match.index > done) parts.push({ type: "text", value: value.slice(done, match.index) });
    parts.push(element(match[1] ?? "", match[2] ?? ""));
    done = match.index + match[0].length;
  }
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
