import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { found, leftAlone } from "./nudge-examples";
import { lexicon, sources } from "~/domain/safety/language-lexicon";
import { findNudges } from "~/domain/safety/language-nudge";

describe("words that blame people", () => {
  test.each(found)("%s: %s", (written, words, ...instead) => {
    const nudges = findNudges(written);
    expect(nudges.map(({ text, suggestions }) => [text, ...suggestions])).toEqual([[words, ...instead]]);
  });

  test("each where it stands, in the order of the text, after characters of two units, too", () => {
    const text = "🌱 Zoë refused. A bed blocker, they said, who absconded.";
    const nudges = findNudges(text);
    expect(nudges.map(({ start, end }) => text.slice(start, end))).toEqual([
      "refused",
      "bed blocker",
      "absconded",
    ]);
    expect(nudges[0]).toMatchObject({ start: text.indexOf("refused"), phrase: "refused" });
  });

  test("says why in one plain sentence, and who says so", () => {
    expect(findNudges("He committed suicide")[0]).toMatchObject({
      reason: "“Committed” comes from the time when it was a crime.",
      source: { name: "Samaritans" },
    });
  });
});

describe("left alone", () => {
  const examples = leftAlone.flatMap(([why, ...all]) => all.map((written) => [why, written] as const));

  test.each(examples)("%s: %s", (_why, written) => {
    expect(findNudges(written)).toEqual([]);
  });

  test("there are enough examples of both", () => {
    expect(found.length).toBeGreaterThanOrEqual(100);
    expect(examples.length).toBeGreaterThanOrEqual(100);
  });

  test("a quote leaves the writer's own words before and after it", () => {
    const text = "He refused. “I refused,” he said. We wrote: refused.\n\n> refused\n\nAnd he refused again.";
    expect(findNudges(text)).toHaveLength(3);
  });

  test("an apostrophe opens no quote", () => {
    expect(
      findNudges("He's tired, the patients' lunch was late, and she refused ’cause it's cold"),
    ).toHaveLength(1);
    expect(findNudges("The ’90s ward, where he refused; it wasn’t his")).toHaveLength(1);
  });

  test("a mark of inches opens no quote", () => {
    expect(findNudges('A 6" shelf fell, and he refused to pay')).toHaveLength(1);
  });

  test("a quote that's still being written is a quote up to the end of its paragraph", () => {
    expect(findNudges("She said “he refused and\nhe refused\n\nHe refused")).toHaveLength(1);
  });
});

describe("the lexicon", () => {
  const all = lexicon.flatMap((entry) => [...Object.keys(entry.written), ...(entry.but ?? [])]);

  test("holds every phrase once, in small letters with single spaces, and no longer than five words", () => {
    expect(all.filter((phrase, i) => all.indexOf(phrase) !== i)).toEqual([]);
    expect(all.filter((phrase) => !/^[a-z']+( [a-z']+){0,4}$/.test(phrase))).toEqual([]);
  });

  test("gives one plain sentence of a reason, and a source", () => {
    for (const { reason, source } of lexicon) {
      expect(reason).toMatch(/^[A-Z“][^.!?]{15,95}\.$/);
      expect(sources[source].title).not.toBe("");
    }
  });

  test("never suggests words that it would find itself", () => {
    const suggested = lexicon.flatMap((entry) => Object.values(entry.written).flat());
    expect(suggested.filter((words) => findNudges(`He ${words}.`).length > 0)).toEqual([]);
  });
});

describe("laws", () => {
  const phrases = lexicon.flatMap((entry) => Object.keys(entry.written));
  const piece = fc.oneof(
    fc.constantFrom(...phrases),
    fc.constantFrom(
      " ",
      "\n",
      "\n\n",
      ". ",
      ", ",
      "“",
      "”",
      "‘",
      "’",
      '"',
      "'",
      "`",
      "> ",
      "- ",
      "he ",
      "the lift ",
      "🌱",
    ),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

  test("no text makes it stumble; what it finds stands where it says, in order, and never twice", () => {
    fc.assert(
      fc.property(text, (written) => {
        let last = 0;
        for (const { start, end, text: words, reason } of findNudges(written)) {
          expect(written.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(reason).not.toBe("");
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("nothing inside quotation marks, a Markdown quote or code is found", () => {
    const inside = fc
      .array(fc.constantFrom(...phrases, "he", "she", "and", "patients"), { minLength: 1, maxLength: 8 })
      .map((words) => words.join(" "));
    const around = fc.constantFrom(
      ["“", "”"],
      ["‘", "’"],
      ['"', '"'],
      ["'", "'"],
      ["> ", "\n"],
      ["`", "`"],
      ["```\n", "\n```"],
      ["«", "»"],
    );
    fc.assert(
      fc.property(
        inside,
        around,
        fc.constantFrom("", "We heard:\n\n", "🌱 \n\n"),
        (words, [open, close], before) => {
          expect(findNudges(before + open + words + close)).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("the time it takes grows with the text, and no faster", () => {
    const hard = [
      "refused ",
      "“he ",
      "‘he s’ ",
      "' ",
      "> a\n",
      "`",
      "```\n",
      "a.b",
      "is very very ",
      "the of ",
      "Refused Of ",
    ];
    const started = performance.now();
    for (const part of hard) findNudges(part.repeat(Math.ceil(200_000 / part.length)));
    expect(performance.now() - started).toBeLessThan(6_000);
  });
});
