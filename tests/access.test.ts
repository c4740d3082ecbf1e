import "./support/test-database";
import { beforeAll, describe, expect, test } from "vitest";
import { isNhsNumber } from "~/domain/safety/identifiers/check-digit";
import { filledForms } from "./access/filled-forms";
import { formsOn, plain, type PageForm } from "./access/forms";
import { forScripts } from "./access/for-scripts";
import { openRoutes } from "./access/open-routes";
import { placesHolding, placesHoldingWords } from "./access/stored-text";
import { addressIn, buildWorld, type World } from "./access/world";
import { writePaths } from "./access/write-paths";
import { get, post } from "./support/requests";
import { siteRoutes, wholeSite, type SiteRoute } from "./support/whole-site";
import { buildPerson } from "./support/builders";

const routes = await siteRoutes();
const site = await wholeSite();
const closed = routes.filter((route) => !(route.file in openRoutes));
const changing = routes.filter((route) => route.module.action);
const named = (those: SiteRoute[]) => those.map((route) => [route.path, route] as const);

let world: World;

beforeAll(async () => {
  world = await buildWorld();
});

describe("every route says who may use it", () => {
  test.each(named(routes))("%s", (_path, { file, module }) => {
    const parts = Object.entries({ loader: module.loader, action: module.action }).filter(([, part]) => part);
    const bare = parts
      .filter(([, part]) => typeof (part as { guard?: unknown }).guard !== "string")
      .map(([name]) => name);
    expect(
      bare,
      `Wrap ${bare.join(" and ")} of app/${file} in a guard of ~/auth/guards.server: open, signedIn or allowed.`,
    ).toEqual([]);
    const isOpen =
      parts.length === 0 ||
      parts.some(([, part]) => ["open", "demo only"].includes((part as unknown as { guard: string }).guard));
    expect(
      isOpen && !(file in openRoutes),
      `app/${file} is open to everybody: guard it (a page without a loader needs one), or list it with its reason in tests/access/open-routes.ts.`,
    ).toBe(false);
  });

  test("the list of open routes names no route that is gone or guarded", () => {
    const stale = Object.keys(openRoutes).filter((file) => !routes.some((route) => route.file === file));
    expect(stale, "Take these out of tests/access/open-routes.ts.").toEqual([]);
  });
});

describe("signed out", () => {
  test.each(named(closed))("%s asks to sign in, and comes back", async (path, { file }) => {
    const address = addressIn(world, path);
    const answer = await site((await get(`${address}?from=here`, null)).request);
    expect(
      [answer.status, answer.headers.get("Location")],
      `app/${file} answers somebody who isn't signed in. Give it a guarded loader.`,
    ).toEqual([302, `/login?next=${encodeURIComponent(`${address}?from=here`)}`]);
  });

  test.each(named(closed.filter((route) => route.module.action && !(route.file in forScripts))))(
    "%s keeps what was typed",
    async (path, { file }) => {
      const { request } = await post(
        addressIn(world, path),
        { words: "Nothing that was typed is lost." },
        null,
      );
      const answer = await site(request);
      expect(answer.status).toBe(401);
      expect(
        plain(await answer.text()),
        `app/${file} draws no page for a refusal. Give it a default export that draws nothing.`,
      ).toContain("Nothing that was typed is lost.");
    },
  );
});

describe("signed out, a script that asks", () => {
  test.each(named(routes.filter((route) => route.file in forScripts)))(
    "%s is told 401, and nothing of what it sent comes back",
    async (path) => {
      const { request } = await post(addressIn(world, path), { text: "He refused his lunch." }, null);
      const answer = await site(request);
      expect([answer.status, await answer.text()]).toEqual([401, ""]);
    },
  );

  test("the list of routes for scripts names no route that is gone", () => {
    expect(Object.keys(forScripts).filter((file) => !routes.some((route) => route.file === file))).toEqual(
      [],
    );
  });
});

describe("from another site's page", () => {
  test.each(named(changing))("%s refuses", async (path, { module }) => {
    const args = await post(addressIn(world, path), { voted: "yes", active: "no" }, world.person);
    args.request.headers.set("Origin", "https://elsewhere.example");
    const thrown: unknown = await Promise.resolve(module.action?.(args)).catch((reason: unknown) => reason);
    expect((thrown as Response).status).toBe(403);
  });
});

describe("an NHS number", () => {
  const digits = "9434765919";
  const writings = [
    "943 476 5919",
    "943-476-5919",
    digits,
    "943\u00a0476\u00a05919",
    "９４３ ４７６ ５９１９",
  ];

  test.each(named(changing))("%s is in the table of write paths", (_path, { file }) => {
    expect(
      writePaths,
      `app/${file} changes something: say in tests/access/write-paths.ts where its form is, or why nothing is typed there.`,
    ).toHaveProperty([file]);
  });

  test.each(named(withForm()))(
    "typed into any field of %s is found, said where, and saved nowhere",
    async (path, { file }) => {
      const form = await formOf(path, file);
      expect(
        form.texts,
        `The form of app/${file} has nothing to type into: list it with noText.`,
      ).not.toEqual([]);
      for (const field of form.texts)
        for (const [i, written] of writings.entries()) {
          const button = form.buttons[i % Math.max(form.buttons.length, 1)] ?? {};
          const { status, text } = await send(form, { ...button, [field]: `A calm evening with ${written}` });
          expect(status, `${file}: ${field} took “${written}”. Read the form with readForm.`).toBe(400);
          expect(text).toMatch(/NHS number: “[^”]+”, (at character 21|in (line|row) 1)/);
          expect(text, `${file} lost what was typed into ${field}.`).toContain(
            `A calm evening with ${written}`,
          );
        }
      expect(placesHolding(digits)).toEqual([]);
    },
  );

  test.each(named(withForm()))(
    "in a field of %s that isn't for typing is saved nowhere",
    async (path, { file }) => {
      const form = await formOf(path, file);
      const others = Object.keys(form.fields).filter((name) => !form.texts.includes(name));
      for (const field of [...others, "a field nobody knows"])
        expect((await send(form, { [field]: digits })).status).toBeLessThan(500);
      expect(placesHolding(digits)).toEqual([]);
    },
  );

  test.each(named(changing.filter(({ file }) => !withForm().some((route) => route.file === file))))(
    "sent to %s, where nothing is typed, is saved nowhere",
    async (path) => {
      const fresh = await buildWorld();
      const names = ["email", "password", "note", "back", "next", "number", "voted", "active", "withdrawn"];
      for (const name of names)
        await site((await post(addressIn(fresh, path), { [name]: digits }, fresh.person)).request);
      const all = Object.fromEntries(names.map((name) => [name, digits]));
      await site((await post(addressIn(fresh, path), all, await buildPerson())).request);
      expect(placesHolding(digits)).toEqual([]);
    },
  );

  test("would be seen if it were saved", async () => {
    const { write } = await import("~/platform/db.server");
    await write((tx) => tx.setting.create({ data: { key: "note", value: "943 476-5919" } }));
    expect(placesHolding(digits)).toEqual(["Setting.value"]);
    await write((tx) => tx.setting.delete({ where: { key: "note" } }));
  });
});

describe("what may identify a patient", () => {
  let written = 0;
  const kinds = [
    { box: "asked", action: "words-confirmed", next: () => `Mrs Test${inLetters(written++)}` },
    { box: "refused", action: "number-confirmed", next: () => validNumber(written++) },
  ];

  test.each(named(withForm()))(
    "in a field of %s is kept back until somebody ticks that it doesn't, and that is audited",
    async (path, { file }) => {
      const filled = filledForms[file];
      if (!filled)
        throw new Error(`Say in tests/access/filled-forms.ts how the form of app/${file} is filled in.`);
      for (const { box, action, next } of kinds) {
        const there = await buildWorld();
        await filled.prepare?.(there);
        const form = await formOf(path, file, there);
        const found = form.texts
          .filter((name) => !(name in (filled.noWords ?? {})))
          .map((name) => [name, next()] as const);
        if (found.length === 0) continue;
        const words = found.map(([name, one]): [string, string] => [
          name,
          filled.around?.[name]?.(one) ?? one,
        ]);
        const typed = { ...emptyLists(form), ...filled.fields(there), ...Object.fromEntries(words) };
        const asked = await send(form, typed, there);
        expect(asked.status, `${file} took what it should ask about.`).toBe(400);
        const confirmations = found.map(([name, one]) => {
          expect(placesHoldingWords(one), `${file} saved ${name}.`).toEqual([]);
          const confirmation = asked.boxes(`${name}-${box}`);
          expect(confirmation, `${file} shows no box for ${name}. Draw FieldFindings below it.`).toHaveLength(
            1,
          );
          return confirmation[0] ?? "";
        });
        const saved = await send(form, { ...typed, notIdentifying: confirmations }, there);
        expect(saved.errors, `${file} didn't save what was ticked.`).toBe("");
        expect(saved.status).toBeLessThan(400);
        for (const [name, one] of found)
          expect(placesHoldingWords(one).length, `${file} didn't save ${name}.`).toBeGreaterThan(0);
        expect(await auditOf(there.person.id), file).toEqual([action]);
      }
    },
  );

  test("the table of filled forms names no form that is gone", () => {
    const files = withForm().map(({ file }) => file);
    expect(Object.keys(filledForms).filter((file) => !files.includes(file))).toEqual([]);
  });
});

function inLetters(number: number): string {
  return [...String(number).padStart(4, "0")].map((digit) => "abcdefghij".charAt(Number(digit))).join("");
}

function emptyLists({ fields, firsts }: PageForm): Record<string, string> {
  return Object.fromEntries(Object.entries(firsts).filter(([name]) => fields[name] === ""));
}

/** Another NHS number each time, written as one usually is. */
function validNumber(number: number): string {
  const firstNine = [0, 1, 2].map((more) => String(400_000_000 + number * 100 + more));
  const digits = firstNine.flatMap((nine) => [..."0123456789"].map((last) => nine + last)).find(isNhsNumber);
  if (!digits) throw new Error("No number of these is valid.");
  return digits.replace(/^(\d{3})(\d{3})/, "$1 $2 ");
}

async function auditOf(personId: number): Promise<string[]> {
  const { db } = await import("~/platform/db.server");
  const actions = ["words-confirmed", "number-confirmed"];
  const entries = await db.auditEntry.findMany({ where: { personId, action: { in: actions } } });
  return entries.map((entry) => entry.action);
}

function withForm() {
  return changing.filter(({ file }) => "form" in (writePaths[file] ?? {}));
}

async function formOf(path: string, file: string, there = world): Promise<PageForm> {
  const listed = writePaths[file];
  const page = addressIn(there, listed && "form" in listed ? listed.form : path);
  const html = await (await site((await get(page, there.person)).request)).text();
  const form = formsOn(html, page).find((one) => one.action.replace(/[?#].*/, "") === addressIn(there, path));
  if (!form)
    throw new Error(
      `There is no form on ${page} that leads to ${path}. Say in tests/access/write-paths.ts which page has it.`,
    );
  return form;
}

async function send(form: PageForm, change: Record<string, string | string[]>, there = world) {
  const answer = await site((await post(form.action, { ...form.fields, ...change }, there.person)).request);
  const html = await answer.text();
  const boxes = (id: string) =>
    [...html.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => tag.includes(` id="${id}"`))
      .map((tag) => plain(/ value="([^"]*)"/.exec(tag)?.[1] ?? ""));
  const errors = [...html.matchAll(/Error: <\/span>([^<]*)/g)]
    .map(([, words = ""]) => plain(words))
    .join("; ");
  return { status: answer.status, text: plain(html), boxes, errors };
}
