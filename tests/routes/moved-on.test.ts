import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { get, post } from "../support/requests";
import { formsOn } from "../access/forms";
import { wholeSite } from "../support/whole-site";
import { expect, test } from "vitest";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";

/** Opens the form of an idea, changes its title and sends it as the browser would. */
async function mend(ideaId: number, author: Viewer) {
  const site = await wholeSite();
  const address = `/ideas/${ideaId}/edit`;
  const html = await (await site((await get(address, author)).request)).text();
  const fields = formsOn(html, address)[0]?.fields ?? {};
  const sent = { ...fields, title: "Mended", intent: "share" };
  return site((await post(address, sent, author)).request);
}

test.each([
  ["no team", []],
  ["another team", [true]],
])(
  "who has moved to %s mends a word without stepping out of the team's name, or taking the idea along",
  async (_where, to) => {
    const old = await buildTeam();
    const author = await buildPerson({ name: "Hidden Author", teams: [old] });
    const ideaId = await buildIdea(author, { teamId: old.id, inTeamName: true, audience: "team" });
    const now = to.length > 0 ? await buildTeam() : null;
    await write(async (tx) => {
      await tx.membership.deleteMany({ where: { personId: author.id } });
      if (now) await tx.membership.create({ data: { personId: author.id, teamId: now.id } });
    });
    expect((await mend(ideaId, author)).status).toBe(302);
    expect(await db.idea.findUniqueOrThrow({ where: { id: ideaId } })).toMatchObject({
      title: "Mended",
      teamId: old.id,
      inTeamName: true,
      audience: "team",
    });
  },
);
