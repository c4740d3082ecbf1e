import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { get, outcome } from "../support/requests";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/people/viewer";
import { loader } from "~/routes/search/search";
import { SearchResult } from "~/ui/search-result";

type Data = Awaited<ReturnType<typeof loader>>;

let author: Viewer, stranger: Viewer;

beforeAll(async () => {
  const willow = await buildTeam("Willow ward");
  author = await buildPerson({ name: "Hidden Author", teams: [willow] });
  stranger = await buildPerson();
  await buildIdea(author, {
    title: "A lantern <b>walk</b>",
    change: "Take a lantern & <i>walk</i>",
    teamId: willow.id,
    inTeamName: true,
  });
  await buildIdea(author, { title: "A lantern for us", audience: "team", teamId: willow.id });
});

async function load(query: string, viewer: Viewer | null = stranger) {
  const { status, location, value } = await outcome(async () => loader(await get(`/search${query}`, viewer)));
  return { status, location, data: value as Data };
}

describe("search", () => {
  test("asks whoever is signed out to sign in", async () => {
    expect(await load("?q=lantern", null)).toMatchObject({
      status: 302,
      location: "/login?next=%2Fsearch%3Fq%3Dlantern",
    });
  });

  test("without words, or with words that aren't there, has nothing to show and doesn't break", async () => {
    for (const query of [
      "",
      "?q=",
      "?q=%20",
      "?q=unicorn",
      "?q=%22%22%22*",
      "?q=lantern&after=-1",
      "?after=3",
    ])
      expect((await load(query)).status, query).toBe(200);
    expect((await load("?q=unicorn")).data).toMatchObject({ total: 0, results: [], next: null });
  });

  test("finds and counts only what the reader may see, and keeps the author's name to itself", async () => {
    const { data } = await load("?q=lantern");
    expect(data).toMatchObject({ total: 1, next: null });
    expect((await load("?q=lantern", author)).data.total).toBe(2);
    expect(JSON.stringify(data)).not.toMatch(/Hidden|authorId|for us/);
  });

  test("draws what was written as text, with a mark around what was found", async () => {
    const { data } = await load("?q=lantern");
    const [result] = data.results;
    if (!result) throw new Error("nothing found");
    const html = renderToStaticMarkup(createElement(SearchResult, { result, now: data.now }));
    expect(html).toContain("A <mark>lantern</mark> &lt;b&gt;walk&lt;/b&gt;");
    expect(html).toContain("Take a <mark>lantern</mark> &amp; walk");
    expect(html).not.toMatch(/<[bi]>/);
  });
});
