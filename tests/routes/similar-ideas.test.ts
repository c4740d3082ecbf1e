import "../support/test-database";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { placesHoldingWords } from "../access/stored-text";
import { buildIdea, buildPerson, buildTeam, ideaForm, someday } from "../support/builders";
import { post } from "../support/requests";
import { wholeSite } from "../support/whole-site";
import { setVote } from "~/domain/engagement/set-vote.server";
import { shareIdea } from "~/domain/ideas/share-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";

const site = await wholeSite();
const kettle = {
  title: "Kettle that patients can use",
  change: "A safe kettle in the lounge for making tea.",
};
const again = {
  title: "A ketlte patients may use",
  noticed: "",
  change: "A safe kettle for tea in the lounge.",
  hope: "Calmer evenings in every way.",
  audience: "organisation",
  intent: "share",
};

let author: Viewer;
let person: Viewer;
let ideaId: number;

beforeAll(async () => {
  author = await buildPerson({ teams: [await buildTeam()] });
  person = await buildPerson({ teams: [await buildTeam()] });
});

beforeEach(async () => {
  await write((tx) => tx.idea.deleteMany());
  ideaId = await buildIdea(author, kettle);
});

async function send(path: string, fields: Record<string, string>, viewer: Viewer = person) {
  const answer = await site((await post(path, fields, viewer)).request);
  return { answer, html: (await answer.text()).replaceAll("<!-- -->", "") };
}

describe("similar ideas while one types", () => {
  const ask = (fields: Record<string, string>) => send("/ideas/similar", fields);

  test("come as a piece of HTML that nothing keeps, each to be opened, supported and tried", async () => {
    const { answer, html } = await ask({ title: again.title, text: again.change });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(html).toContain("1 thing like this is here already");
    expect(html).toMatch(new RegExp(`<a href="/ideas/${ideaId}" target="_blank"`));
    expect(html).toContain(`data-support="${ideaId}"`);
    expect(html).toContain(`href="/ideas/${ideaId}/adoptions"`);
    expect(html).not.toContain('type="submit"');
    expect(html).toContain('data-strong="yes"');
  });

  test("are none where nothing is alike, and never the idea that is being changed", async () => {
    expect((await ask({ title: "Football on Thursdays", text: "" })).html).toBe("");
    expect((await ask({ title: "", text: "" })).html).toBe("");
    expect((await ask({ title: again.title, text: "", except: String(ideaId) })).html).toBe("");
  });

  test("say so where it's supported already, and offer no support for one's own", async () => {
    await setVote(person, ideaId, true, someday);
    expect((await ask({ title: again.title, text: "" })).html).toContain("You support this.");
    const own = await send("/ideas/similar", { title: again.title, text: "" }, author);
    expect(own.html).toContain("Your own idea");
    expect(own.html).not.toContain("data-support=");
  });

  test("are found for a text with an identifier in it, too, and nothing of it is kept", async () => {
    const { html } = await ask({ title: again.title, text: `${again.change} 943 476 5919 zanzibar` });
    expect(html).toContain(kettle.title);
    expect(html).not.toContain("943");
    expect(placesHoldingWords("zanzibar")).toEqual([]);
  });

  test("aren't looked for in what is no text, or far too long a one", async () => {
    expect((await ask({ title: "Tea" })).answer.status).toBe(400);
    expect((await ask({ title: "Tea", text: "tea ".repeat(5001) })).answer.status).toBe(400);
  });

  test("can be asked for far more often than anybody types, though not without end", async () => {
    await ask({ title: "Tea", text: "" });
    await write((tx) =>
      tx.rateLimit.updateMany({ where: { key: { startsWith: "similar:" } }, data: { points: 600 } }),
    );
    expect((await ask({ title: "Tea", text: "" })).answer.status).toBe(429);
    await write((tx) => tx.rateLimit.deleteMany({}));
  });
});

describe("the step before sharing", () => {
  test("shows what is strongly alike, keeps everything that was typed, and saves nothing", async () => {
    const { answer, html } = await send("/ideas/new", again);
    expect(answer.status).toBe(200);
    expect(html).toContain("Is it one of these?");
    expect(html).toContain(kettle.title);
    expect(html).toContain("Mine is different: share it");
    for (const words of [again.title, again.change, again.hope]) expect(html).toContain(words);
    expect(html.indexOf('value="share"')).toBeLessThan(html.indexOf('value="support:'));
    expect(await db.idea.count()).toBe(1);
  });

  test("is passed by saying that it's different", async () => {
    const { answer } = await send("/ideas/new", { ...again, seenSimilar: "yes" });
    expect(answer.status).toBe(302);
    expect(await db.idea.count()).toBe(2);
  });

  test("supports one of them and stays, with everything that was typed", async () => {
    const { answer, html } = await send("/ideas/new", {
      ...again,
      seenSimilar: "yes",
      intent: `support:${ideaId}`,
    });
    expect(answer.status).toBe(200);
    expect(html).toContain("You support this.");
    expect(html).toContain(again.change);
    expect(await db.idea.findUnique({ where: { id: ideaId } })).toMatchObject({ voteCount: 1 });
    expect(await db.idea.count()).toBe(1);
  });

  test("supports nothing that one can't see", async () => {
    const draft = await buildIdea(author, { ...kettle, audience: "draft" });
    await send("/ideas/new", { ...again, intent: `support:${draft}` });
    expect(await db.vote.count()).toBe(0);
  });

  test("isn't there for a draft, a preview, what is different, or one's own idea sent twice", async () => {
    expect((await send("/ideas/new", { ...again, intent: "draft" })).answer.status).toBe(302);
    expect((await send("/ideas/new", { ...again, intent: "preview" })).html).not.toContain(
      "Is it one of these?",
    );
    const other = { ...again, title: "Football on Thursdays", change: "Five a side with the porters." };
    expect((await send("/ideas/new", other)).answer.status).toBe(302);
    expect((await send("/ideas/new", other)).answer.status).toBe(302);
    expect(await db.idea.count({ where: { title: other.title } })).toBe(1);
  });

  test("comes when a draft is shared, and not when an idea that is shared is changed", async () => {
    const draftId = await shareIdea(person, ideaForm({ ...kettle, audience: "draft" }), someday);
    const shared = { ...again, revision: "1" };
    expect((await send(`/ideas/${draftId}/edit`, shared)).html).toContain("Is it one of these?");
    const { answer } = await send(`/ideas/${draftId}/edit`, { ...shared, seenSimilar: "yes" });
    expect(answer.status).toBe(302);
    expect((await send(`/ideas/${draftId}/edit`, { ...shared, revision: "2" })).answer.status).toBe(302);
  });
});
