import { describe, expect, test } from "vitest";
import { circleProblems } from "./circles";
import { importProblems } from "./import-rules";
import { nameProblems } from "./name-rules";
import { pageProblems } from "./page-rules";
import { purityProblems } from "./purity-rules";
import { sizeProblems } from "./size-rules";
import { readSource, type Source } from "./source";
import { writingProblems } from "./writing-rules";

// The rules are tried on small bad examples, so that it is known that they can object.

type Example = [path: string, text: string, says: RegExp];

function objects(rule: (source: Source) => string[], examples: Example[]) {
  test.each(examples)("%s: %s", (path, text, says) => {
    expect(rule(readSource(path, text)).join("\n")).toMatch(says);
  });
}

function accepts(rule: (source: Source) => string[], examples: [path: string, text: string][]) {
  test.each(examples)("accepts %s: %s", (path, text) => {
    expect(rule(readSource(path, text))).toEqual([]);
  });
}

describe("imports", () => {
  objects(importProblems, [
    [
      "platform/log.server.ts",
      `import { a } from "~/domain/people/viewer";`,
      /platform may not import domain\/people/,
    ],
    [
      "domain/safety/audit.ts",
      `import type { Viewer } from "~/domain/people/viewer";`,
      /safety may not import domain\/people/,
    ],
    [
      "domain/ideas/policy.ts",
      `import { a } from "~/domain/cycles/ramp";`,
      /ideas may not import domain\/cycles/,
    ],
    ["domain/ideas/policy.ts", `import { a } from "~/domain/pathways/freshness";`, /may import only moments/],
    ["domain/ideas/policy.ts", `import { a } from "../search/query";`, /may not import domain\/search/],
    [
      "domain/search/query.ts",
      `import { a } from "~/domain/welcome/journey";`,
      /may not import domain\/welcome/,
    ],
    ["http/responses.ts", `import { a } from "~/auth/guards.server";`, /http may not import auth/],
    [
      "auth/guards.server.ts",
      `import { a } from "~/domain/ideas/policy";`,
      /auth may not import domain\/ideas/,
    ],
    ["ui/page.tsx", `import { now } from "~/platform/clock.server";`, /ui may not import platform/],
    [
      "ui/page.tsx",
      `import { findIdea } from "~/domain/ideas/find-idea.server";`,
      /A screen is drawn from values/,
    ],
    [
      "routes/ideas/new.tsx",
      `import { db } from "~/platform/db.server";`,
      /Only the domain's \.server files/,
    ],
    ["routes/ideas/new.tsx", `import { Idea } from "./show";`, /Nothing imports a route/],
    ["ui/page.tsx", `import type { loader } from "~/routes/ideas/show";`, /Nothing imports a route/],
    [
      "domain/ideas/list.ts",
      `import { db } from "~/platform/db.server";`,
      /Only the domain's \.server files/,
    ],
    [
      "auth/guards.server.ts",
      `import { db } from "~/platform/db.server";`,
      /Only the domain's \.server files/,
    ],
    ["domain/ideas/list.server.ts", `import { PrismaClient } from "@prisma/client";`, /Prisma stays behind/],
    [
      "domain/ideas/list.server.ts",
      `import { Prisma } from "~/platform/generated/prisma/client";`,
      /Prisma stays behind/,
    ],
    [
      "domain/ideas/list.server.ts",
      `const a = await import("~/routes/ideas/show");`,
      /Nothing imports a route/,
    ],
    ["domain/ideas/all.ts", `export * from "./policy";`, /Don't hand on a whole file/],
    ["lib/ideas.ts", `import { a } from "~/domain/ideas/policy";`, /in no layer/],
  ]);
  accepts(importProblems, [
    ["domain/people/change-roles.server.ts", `import { recordAudit } from "~/domain/safety/audit.server";`],
    ["domain/cycles/ramp.ts", `import { a } from "~/domain/ideas/policy";`],
    ["domain/ideas/form.ts", `import { a } from "~/domain/pathways/moments";`],
    ["domain/search/query.server.ts", `import { visibleIdeas } from "~/domain/ideas/visible-ideas.server";`],
    ["ui/idea-card.tsx", `import type { IdeaCard } from "~/domain/ideas/list-ideas.server";`],
    ["ui/idea-card.tsx", `import { type IdeaCard } from "~/domain/ideas/list-ideas.server";`],
    ["routes/ideas/list.tsx", `import { listIdeas } from "~/domain/ideas/list-ideas.server";`],
    ["http/rate-limit.server.ts", `import { write } from "~/platform/db.server";`],
  ]);
});

describe("purity", () => {
  objects(purityProblems, [
    ["domain/ideas/rules.ts", `import { db } from "~/platform/db.server";`, /take the value as a parameter/],
    [
      "domain/ideas/rules.ts",
      `import { useMatches } from "@remix-run/react";`,
      /doesn't know that there is a web/,
    ],
    [
      "domain/ideas/rules.server.ts",
      `import { json } from "@remix-run/node";`,
      /doesn't know that there is a web/,
    ],
    ["domain/ideas/rules.ts", `import { useId } from "react";`, /A plain file is pure/],
    ["domain/ideas/rules.ts", `import { readFileSync } from "node:fs";`, /A plain file is pure/],
    ["domain/ideas/rules.ts", `export const a = () => process.env.PORT;`, /process\.env/],
    ["domain/ideas/rules.ts", `export const a = () => Date.now();`, /what time it is/],
    ["domain/ideas/rules.ts", `export const a = () => new Date();`, /what time it is/],
    ["domain/ideas/share.server.ts", `export const a = () => new Date();`, /what time it is/],
    ["ui/card.tsx", `export const Card = () => new Date().toString();`, /what time it is/],
    ["domain/ideas/rules.ts", `export const a = () => Math.random();`, /uses chance/],
    ["domain/ideas/rules.ts", `export const a = () => crypto.randomUUID();`, /uses chance/],
    ["domain/ideas/rules.ts", `export const a = () => fetch("https://example.org");`, /another machine/],
    ["domain/ideas/rules.server.ts", `export const a = () => new Response(null);`, /speaks of a Response/],
    [
      "domain/ideas/rules.server.ts",
      `export function a(): Response | null { return null; }`,
      /speaks of a Response/,
    ],
  ]);
  accepts(purityProblems, [
    ["domain/ideas/rules.ts", `export const a = (now: Date) => new Date(now.getTime() + 1);`],
    ["domain/ideas/rules.ts", `import type { Writer } from "~/platform/db.server";`],
    ["platform/clock.server.ts", `export const now = () => new Date();`],
    ["ui/enhance/at-once.ts", `export const send = () => fetch("/here");`],
    ["http/responses.ts", `export const notFound = () => new Response(null, { status: 404 });`],
  ]);
});

describe("writing", () => {
  objects(writingProblems, [
    ["domain/ideas/form.ts", `schema.safeParse(form);`, /readForm/],
    ["routes/ideas/new.tsx", `const idea = ideaSchema.parse(form);`, /readForm/],
    ["routes/ideas/new.tsx", `const idea = await z.object({}).parseAsync(form);`, /readForm/],
    [
      "domain/ideas/rules.ts",
      `export const a = (tx: Writer) => tx.idea.create({ data: {} });`,
      /Only the domain's \.server\.ts/,
    ],
    ["routes/ideas/vote.ts", `await db.vote.deleteMany({});`, /Only the domain's \.server\.ts/],
  ]);
  accepts(writingProblems, [
    ["domain/safety/read-form.ts", `schema.safeParse(form);`],
    ["domain/ideas/rules.ts", `JSON.parse(text); Date.parse(day);`],
    ["domain/ideas/share.server.ts", `tx.idea.create({ data: {} });`],
    ["auth/session.server.ts", `cookie.parse(header);`],
  ]);
});

describe("pages", () => {
  const fromServer = `import { findIdea } from "~/domain/ideas/find-idea.server";\n`;
  objects(pageProblems, [
    ["ui/card.tsx", `export const Card = () => <p style={{ color: "red" }} />;`, /inline style/],
    [
      "ui/card.tsx",
      `export const Card = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;`,
      /Use <RichText/,
    ],
    ["ui/card.tsx", `export const Card = () => <button onClick={() => {}} />;`, /never runs/],
    ["ui/card.tsx", `import { useState } from "react";`, /useState, which does nothing/],
    ["routes/ideas/show.tsx", `import { Form } from "@remix-run/react";`, /Form, which does nothing/],
    [
      "routes/ideas/show.tsx",
      `${fromServer}export default function Idea() { return findIdea(); }`,
      /uses findIdea .* in what is drawn/,
    ],
    [
      "routes/ideas/show.tsx",
      `${fromServer}export const meta = () => [title()]; function title() { return findIdea(); }`,
      /uses findIdea/,
    ],
    [
      "routes/ideas/show.tsx",
      `${fromServer}const idea = findIdea(); export default function Idea() { return idea; }`,
      /uses findIdea/,
    ],
    ["root.tsx", `${fromServer}export function Layout() { return findIdea(); }`, /uses findIdea/],
  ]);
  accepts(pageProblems, [
    ["ui/rich-text.tsx", `export const RichText = () => <div dangerouslySetInnerHTML={{ __html: "" }} />;`],
    [
      "routes/ideas/show.tsx",
      `${fromServer}export const loader = () => load(); function load() { return findIdea(); } export default function Idea() { return useLoaderData<typeof loader>(); }`,
    ],
    [
      "routes/ideas/show.tsx",
      `${fromServer}export default function Idea() { const { findIdea } = useLoaderData(); return findIdea; }`,
    ],
    [
      "routes/ideas/show.tsx",
      `${fromServer}type Found = ReturnType<typeof findIdea>; export default function Idea({ idea }: { idea: Found }) { return idea.findIdea; }`,
    ],
  ]);
});

describe("sizes", () => {
  const lines = (count: number) => "  go();\n".repeat(count);
  objects(sizeProblems, [
    ["domain/ideas/rules.ts", "go();\n".repeat(251), /251 lines, more than 250/],
    ["routes/ideas/show.tsx", "go();\n".repeat(151), /151 lines, more than 150/],
    ["domain/ideas/rules.ts", `function weigh() {\n${lines(40)}}`, /weigh has 42 lines, more than 40/],
    [
      "domain/ideas/rules.ts",
      `export const weigh = () => {\n${lines(40)}};`,
      /weigh has 42 lines, more than 40/,
    ],
    ["ui/card.tsx", `export function Card() {\n${lines(80)}}`, /Card has 82 lines, more than 80/],
    ["ui/card.tsx", `function draw() {\n${lines(40)}}`, /draw has 42 lines, more than 40/],
  ]);
  accepts(sizeProblems, [
    ["domain/ideas/themes.ts", `export const themes = [\n${'  { name: "a" },\n'.repeat(400)}] as const;`],
    ["ui/card.tsx", `export function Card() {\n${lines(70)}}`],
    ["domain/ideas/rules.ts", "go();\n".repeat(250)],
  ]);
});

describe("names", () => {
  test.each([
    ["ui/IdeaCard.tsx", /kebab-case/],
    ["domain/ideas/find_idea.ts", /kebab-case/],
    ["domain/ideas/index.ts", /index file/],
    ["ui/utils.ts", /“utils”/],
    ["domain/ideas/idea-helpers.server.ts", /“helpers”/],
    ["domain/common/words.ts", /“common”/],
    ["domain/booking/service.server.ts", /“service”/],
  ])("%s", (path, says) => {
    expect(nameProblems(path).join("\n")).toMatch(says);
  });

  test.each(["domain/ideas/find-idea.server.ts", "entry.client.tsx", "styles/_palette.scss"])(
    "accepts %s",
    (path) => {
      expect(nameProblems(path)).toEqual([]);
    },
  );
});

describe("circles", () => {
  const needs = (path: string, other: string, type = "") =>
    readSource(path, `import ${type}{ a } from "${other}";`);

  test("two files that need each other, also by a longer way", () => {
    const three = [needs("ui/a.ts", "./b"), needs("ui/b.ts", "~/ui/c"), needs("ui/c.ts", "./a")];
    expect(circleProblems(three)).toEqual([
      expect.stringMatching(/ui\/a needs app\/ui\/b needs app\/ui\/c needs app\/ui\/a/),
    ]);
  });

  test("a type is no need", () => {
    expect(circleProblems([needs("ui/a.ts", "./b"), needs("ui/b.ts", "./a", "type ")])).toEqual([]);
  });
});
