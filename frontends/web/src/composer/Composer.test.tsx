import { fireEvent, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { staged } from "../testing/stage";
import { Composer } from "./Composer";

function shown(running: boolean) {
  const actions = { onAsk: vi.fn(), onStop: vi.fn() };
  staged(<Composer running={running} followUp={false} {...actions} />);
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your question" });
  return { ...actions, field };
}

test("Enter asks and empties the field; Shift+Enter does not", () => {
  const { field, onAsk } = shown(false);
  fireEvent.change(field, { target: { value: "  Who won?  " } });
  fireEvent.keyDown(field, { key: "Enter", shiftKey: true });
  expect(onAsk).not.toHaveBeenCalled();
  fireEvent.keyDown(field, { key: "Enter" });
  expect(onAsk).toHaveBeenCalledWith("Who won?");
  expect(field.value).toBe("");
});

test("Enter that ends the composition of a character does not ask", () => {
  const { field, onAsk } = shown(false);
  fireEvent.change(field, { target: { value: "挪威" } });
  fireEvent.keyDown(field, { key: "Enter", isComposing: true });
  expect(onAsk).not.toHaveBeenCalled();
});

test("while an answer comes, the button and Escape stop it, and what is typed stays", () => {
  const { field, onAsk, onStop } = shown(true);
  fireEvent.change(field, { target: { value: "next" } });
  fireEvent.keyDown(field, { key: "Enter" });
  expect(onAsk).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: "Stop" }));
  fireEvent.keyDown(field, { key: "Escape" });
  expect(onStop).toHaveBeenCalledTimes(2);
  expect(field.value).toBe("next");
});

test("the slash key comes to the field from anywhere", () => {
  const { field } = shown(false);
  fireEvent.keyDown(document.body, { key: "/" });
  expect(document.activeElement).toBe(field);
});
