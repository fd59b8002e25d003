import { expect, test } from "vitest";
import { citation } from "../testing/facts";
import { sentences, withMarks } from "./spans";

const marked = (text: string, ...spans: [number, number][]) =>
  withMarks(text, [citation("c1", spans)])
    .replaceAll("⸨s0⸩", "‹")
    .replaceAll("⸨e0⸩", "›");

test("a range is marked at both ends", () => {
  expect(marked("One. Two. Three.", [5, 9])).toBe("One. ‹Two.› Three.");
});

test("ranges count code points, as the server does", () => {
  expect(marked("𠮷野 won. Next.", [0, 7])).toBe("‹𠮷野 won.› Next.");
});

test("marks stay out of the syntax of lists, headings and tables", () => {
  expect(marked("- One.\n- Two.", [7, 13])).toBe("- One.\n- ‹Two.›");
  expect(marked("1. One.\n", [0, 8])).toBe("1. ‹One.›\n");
  expect(marked("| A | B |", [0, 9])).toBe("| ‹A | B› |");
});

test("a range that the text has not reached yet is left out", () => {
  expect(marked("One.", [0, 4], [5, 9])).toBe("‹One.›");
});

test("two sources of one sentence stand in their order", () => {
  const both = withMarks("One.", [citation("c1", [[0, 4]]), citation("c2", [[0, 4]])]);
  expect(both).toBe("⸨s0⸩⸨s1⸩One.⸨e0⸩⸨e1⸩");
});

test("only whole sentences are read out while the text grows", () => {
  expect(sentences("**Ada** won. It was", "en", false)).toEqual(["Ada won."]);
  expect(sentences("**Ada** won. It was close.", "en", true)).toEqual(["Ada won.", "It was close."]);
  expect(sentences("挪威第一。德国", "zh", false)).toEqual(["挪威第一。"]);
});
