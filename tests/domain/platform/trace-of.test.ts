import { expect, test } from "vitest";
import { traceOf } from "~/platform/trace-of";

test("says where an error happened, and nothing of what it quotes", () => {
  const words = "Invalid value:\n  at the bedside of Ada Byron\n    at 10:30:15\n  at x (y:1:2)";
  const trace = traceOf(new TypeError(words));
  expect(trace).toMatch(/^TypeError\n\s+at .*trace-of\.test\.ts:\d+:\d+/);
  expect(trace).not.toMatch(/bedside|10:30|y:1:2/);
});

test("also when the message was changed after the error was made", () => {
  const error = new Error("first\n  at home with Ada");
  error.message = "second";
  expect(traceOf(error)).not.toMatch(/Ada|first|second/);
});

test("what isn't an error says nothing", () => {
  expect(traceOf("words of a patient")).toBe("not an error");
});
