import { afterEach, beforeEach, expect, vi } from "vitest";

beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  const spy = vi.mocked(console.error);
  expect(spy.mock.calls, "an unexpected console.error").toEqual([]);
  spy.mockRestore();
});
