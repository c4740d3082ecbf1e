import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { get, outcome } from "../support/requests";
import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "~/domain/people/viewer";
import { loader } from "~/routes/ideas/list";

type Data = Awaited<ReturnType<typeof loader>>;

let author: Viewer, stranger: Viewer;
let willow: { id: number; name: string };

beforeAll(async () => {
  willow = await buildTeam("Willow ward");
  author = await buildPerson({ name: "Hidden Author", teams: [willow] });
  stranger = await buildPerson();
  for (let i = 1; i <= 25; i++)
    await buildIdea(author, {
      title: `Idea ${i}`,
      teamId: willow.id,
      inTeamName: true,
      themes: i <= 3 ? ["safety"] : [],
    });
  await buildIdea(author, { title: "Only for us", audience: "team", teamId: willow.id, themes: ["safety"] });
});

async function load(query: string, viewer: Viewer | null = stranger) {
  const { status, location, value } = await outcome(async () => loader(await get(`/ideas${query}`, viewer)));
  return { status, location, data: value as Data };
}

describe("the list of ideas", () => {
  test("asks whoever is signed out to sign in, and comes back", async () => {
    expect(await load("?sort=new", null)).toMatchObject({
      status: 302,
      location: "/login?next=%2Fideas%3Fsort%3Dnew",
    });
  });

  test("shows twenty, how many there are, and the way to the rest", async () => {
    const { data } = await load("?sort=new");
    expect(data).toMatchObject({ count: 25, isFirstPage: true, here: "/ideas?sort=new" });
    expect(data.ideas).toHaveLength(20);
    const rest = await load(`?sort=new&after=${data.next}`);
    expect(rest.data.ideas).toHaveLength(5);
    expect(rest.data).toMatchObject({ next: null, isFirstPage: false });
  });

  test("counts and filters only what the reader may see", async () => {
    expect((await load("?theme=safety")).data.count).toBe(3);
    expect((await load("?theme=safety", author)).data.count).toBe(4);
    expect((await load(`?team=${willow.id}&theme=safety`)).data.filters.map(({ value }) => value)).toEqual([
      "Safety",
      "Willow ward",
    ]);
  });

  test("hands over nothing that names an author who posted in the team's name", async () => {
    const { data } = await load("");
    expect(JSON.stringify(data)).not.toContain("Hidden");
    expect(JSON.stringify(data)).not.toContain("authorId");
    expect(data.ideas[0]).toMatchObject({ by: "Willow ward" });
  });

  test.each([
    "?after=rubbish",
    "?sort=best",
    "?team=99999999999",
    "?theme[]=x",
    "?after=moving.zz.-zz",
    "?q=%00%22*",
  ])("is a page whatever the address says: %s", async (query) => {
    expect((await load(query)).status).toBe(200);
  });
});
