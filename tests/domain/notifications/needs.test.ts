import { describe, expect, it } from "vitest";
import { needsOf } from "~/domain/notifications/needs";

const none = { answers: [], pledges: [], proposals: [], unseen: [] };

describe("what needs somebody", () => {
  it("is nothing where nothing waits", () => {
    expect(needsOf(none)).toEqual([]);
  });

  it("answers first, then pledges, proposals and what nobody has seen", () => {
    const needs = needsOf({
      unseen: [{ ideaId: 4, title: "Unseen" }],
      proposals: [
        { id: 6, title: "Came back", waitsFor: "changes" },
        { id: 3, title: "To read", waitsFor: "agreement" },
        { id: 5, title: "To publish", waitsFor: "publication" },
      ],
      pledges: [{ id: 2, what: "A kettle", dueOn: "2026-03-09" }],
      answers: [{ ideaId: 1, title: "Asked" }],
    });
    expect(needs.map(({ kind, href, dueOn }) => [kind, href, dueOn])).toEqual([
      ["answer", "/ideas/1#conversation", null],
      ["pledge", "/pledges/2", "2026-03-09"],
      ["changes", "/proposals/6", null],
      ["agreement", "/proposals/3", null],
      ["publication", "/proposals/5", null],
      ["first-words", "/ideas/4", null],
    ]);
  });

  it("is eight things at most", () => {
    const answers = Array.from({ length: 20 }, (_, ideaId) => ({ ideaId, title: "Asked" }));
    expect(needsOf({ ...none, answers })).toHaveLength(8);
  });
});
