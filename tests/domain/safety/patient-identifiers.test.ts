import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isNhsNumber } from "~/domain/safety/identifiers/check-digit";
import { findIdentifiers } from "~/domain/safety/patient-identifiers";

/** What can't be saved as it is: a number of ten digits whose last one agrees. */
function refusedIn(text: string) {
  return findIdentifiers(text).filter((found) => found.certainty === "refused");
}

describe("the check digit", () => {
  test.each(["9434765919", "9876543210", "4010232137", "9990000018"])("%s is a valid number", (digits) => {
    expect(isNhsNumber(digits)).toBe(true);
  });

  test.each([
    "9434765918",
    "9991234567",
    "943476591",
    "94347659199",
    "0000000000",
    "943 476 5919",
    "abcdefghij",
  ])("%s isn't", (digits) => {
    expect(isNhsNumber(digits)).toBe(false);
  });
});

describe("where it is found", () => {
  test.each([
    ["9434765919"],
    ["943 476 5919"],
    ["943-476-5919"],
    ["943.476.5919"],
    ["943/476/5919"],
    ["943_476_5919"],
    ["943 - 476 - 5919"],
    ["943  476   5919"],
    ["943\u00a0476\u00a05919"],
    ["943\u2013476\u20135919"],
    ["943\u2011476\u20115919"],
    ["943476 5919"],
    ["943 4765919"],
    ["9 4 3 4 7 6 5 9 1 9"],
    ["9-4-3-4-7-6-5-9-1-9"],
    ["９４３　４７６　５９１９"],
    ["٩٤٣ ٤٧٦ ٥٩١٩"],
    ["९४३ ४७६ ५९१९"],
    ["\u{1d7d7}\u{1d7d2}\u{1d7d1} 476 591\u{1d7d7}"],
    ["943\u200b476\u200b5919"],
    ["943\u00ad476 5\ufeff919"],
    ["943\u0000476\u00005919"],
    ["943\u001f4765\u0085919"],
    ["943\t476\t5919"],
    ["943 476\n5919"],
    ["943\r\n476\r\n5919"],
    ["943**476**5919"],
    ["943`476`5919"],
  ])("%s", (written) => {
    const before = "Seen with ";
    expect(findIdentifiers(`${before}${written}, on Tuesday`)).toMatchObject([
      {
        kind: "nhs-number",
        certainty: "refused",
        start: before.length,
        end: before.length + written.length,
        text: written,
      },
    ]);
  });

  test("beside words, brackets, small numbers, and twice", () => {
    const text = "NHS:9434765919 (943 476 5919) bed 4 943 476 5919x, 2 of 3";
    expect(findIdentifiers(text).map((found) => found.text)).toEqual([
      "9434765919",
      "943 476 5919",
      "943 476 5919",
    ]);
  });

  test("the positions are those of the text as given, after characters that are wider or without width", () => {
    const text = "\u{1f331}\u200b\u200b Zoë: 943 476 5919";
    const [found] = findIdentifiers(text);
    expect(text.slice(found?.start, found?.end)).toBe("943 476 5919");
  });
});

describe("what is no NHS number", () => {
  test.each([
    ["a date", "2026-03-02, 02/03/2026, 2.3.26 and 20260302"],
    ["a date and a time", "2026-03-02 14:30:00"],
    ["a mobile phone", "07700 900123, 07700900123, +44 7700 900123"],
    ["a ward's phone", "020 7946 0958, 0161 496 0123, (01632) 960 001"],
    ["a longer number", "94347659190 and 1943476591912"],
    ["a decimal", "0.9434765918"],
    ["a table of small counts", "0 0 1 0 2 0 0 3 1 0 2 1 0 0"],
    ["noughts", "0 0 0 0 0 0 0 0 0 0"],
    ["the example that agrees with nothing", "999 123 4567"],
    ["numbers under each other", "12\n15\n9\n14\n943\n47\n6591"],
    ["rows of a measure", "2026-01-05\t943\n2026-01-12\t476\n2026-01-19\t5919"],
  ])("%s", (_what, text) => {
    expect(refusedIn(text)).toEqual([]);
  });
});

describe("laws", () => {
  const nine = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });
  const valid = nine
    .map(withCheckDigit)
    .filter((digits) => digits !== null && !/^0+$/.test(digits)) as fc.Arbitrary<string>;
  const spacing = fc.constantFrom(
    "",
    " ",
    "  ",
    "-",
    " - ",
    ".",
    "/",
    "\u00a0",
    "\u2009",
    "\u2013",
    "\u2212",
    "_",
  );
  const script = fc.constantFrom(0x30, 0xff10, 0x660, 0x966);
  const around = fc.constantFrom("", " ", "No. ", "(", "bed 12: ", "\n", "é", "\u{1f331}");

  test("every valid number is found, in any usual spacing and script, exactly where it stands", () => {
    fc.assert(
      fc.property(valid, spacing, script, around, around, (digits, between, nought, before, after) => {
        const groups = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].map((group) =>
          inScript(group, nought),
        );
        const written = groups.join(between);
        const found = findIdentifiers(`${before}${written}${after}`);
        expect(found).toMatchObject([
          { certainty: "refused", start: before.length, end: before.length + written.length, text: written },
        ]);
        expect(["nhs-number", "chi-number", "hsc-number"]).toContain(found[0]?.kind);
      }),
      { numRuns: 500 },
    );
  });

  test("a number with another last digit is never found", () => {
    fc.assert(
      fc.property(valid, fc.integer({ min: 1, max: 9 }), spacing, (digits, shift, between) => {
        const wrong = digits.slice(0, 9) + String((Number(digits[9]) + shift) % 10);
        const written = [wrong.slice(0, 3), wrong.slice(3, 6), wrong.slice(6)].join(between);
        expect(refusedIn(`a ${written} b`)).toEqual([]);
      }),
    );
  });

  test("no text makes it stumble, and what it finds stands where it says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        for (const found of findIdentifiers(text))
          expect(text.slice(found.start, found.end)).toBe(found.text);
      }),
    );
  });

  test("a long text takes no time", () => {
    const started = performance.now();
    findIdentifiers("1 2 3 - ".repeat(100_000));
    findIdentifiers("123 ".repeat(100_000));
    findIdentifiers("9".repeat(500_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

function withCheckDigit(nine: number[]): string | null {
  const sum = nine.reduce((total, digit, i) => total + digit * (10 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? null : [...nine, check].join("");
}

function inScript(digits: string, nought: number): string {
  return [...digits].map((digit) => String.fromCodePoint(nought + Number(digit))).join("");
}
