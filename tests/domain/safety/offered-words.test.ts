import { describe, expect, test } from "vitest";
import {
  answerOffer,
  intentToKeep,
  intentToUse,
  keptWords,
  offersFor,
  offerWords,
} from "~/domain/safety/offered-words";
import { typedFrom } from "~/domain/safety/read-form";

function formOf(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value);
  return form;
}

describe("what is on offer for a text", () => {
  test("the same words once, with each place and what would stand there", () => {
    const [offer, ...others] = offerWords("Refused lunch. Later he refused.");
    expect(others).toEqual([]);
    expect(offer).toMatchObject({ phrase: "refused", text: "Refused", source: "UofL Health" });
    expect(offer?.places).toEqual([
      { start: 0, end: 7, instead: ["Declined", "Said no to"] },
      { start: 24, end: 31, instead: ["declined", "said no"] },
    ]);
  });

  test("nothing for words that are kept", () => {
    expect(offerWords("He refused, the bed blocker", ["refused"]).map(({ phrase }) => phrase)).toEqual([
      "bed blocker",
    ]);
  });
});

describe("what is on offer for a form", () => {
  test("by field, and only where there is something", () => {
    const offers = offersFor(
      { title: "Tea", change: "He refused.", hope: "No bed blockers", other: "absconded" },
      ["title", "change", "hope", "missing"],
    );
    expect(Object.keys(offers)).toEqual(["change", "hope"]);
  });

  test("counts lines as a page shows them", () => {
    const [offer] = offersFor({ change: "One\r\ntwo\r\nrefused" }, ["change"]).change ?? [];
    expect(offer?.places[0]?.start).toBe("One\ntwo\n".length);
  });
});

describe("the answer to an offer", () => {
  test("puts the kinder words wherever the others stand, and asks for another look", () => {
    const form = formOf({
      title: "Refused lunch",
      change: "Refused tea.\r\nHe refused to come, and “I refused” he said. She refused",
      intent: intentToUse("change", 1, "refused"),
    });
    expect(typedFrom(answerOffer(form))).toEqual({
      title: "Refused lunch",
      change: "Said no to tea.\nHe refused to come, and “I refused” he said. She said no",
      intent: "preview",
    });
  });

  test("keeps one's own words beside those kept before", () => {
    const form = formOf({ change: "He refused", kept: "bed blocker", intent: intentToKeep("refused") });
    const typed = typedFrom(answerOffer(form));
    expect(keptWords(typed)).toEqual(["bed blocker", "refused"]);
    expect(typed).toMatchObject({ change: "He refused", intent: "preview" });
    expect(offersFor(typed, ["change"])).toEqual({});
  });

  test("changes nothing when the words aren't there any more", () => {
    const form = formOf({ change: "He said no", intent: intentToUse("change", 0, "refused") });
    expect(answerOffer(form).get("change")).toBe("He said no");
  });

  test("changes nothing of what it doesn't know", () => {
    for (const intent of [
      "use:nothing:0:refused",
      "use:change:9:refused",
      "use:change:x:refused",
      "use:",
      "keep:",
    ]) {
      const changed = answerOffer(formOf({ change: "He refused", intent }));
      expect(changed.get("change"), intent).toBe("He refused");
      expect(changed.has("nothing")).toBe(false);
    }
  });

  test.each(["share", "draft", "preview", ""])("a form sent with “%s” is as it was sent", (intent) => {
    const form = formOf({ change: "He refused", intent });
    expect(answerOffer(form)).toBe(form);
  });
});
