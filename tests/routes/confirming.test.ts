import "../support/test-database";
import { expect, test } from "vitest";
import { everything } from "~/domain/audit/audit-wish";
import { listAudit } from "~/domain/audit/list-audit.server";
import { confirmationOf, findInField } from "~/domain/safety/confirming";
import { db } from "~/platform/db.server";
import * as newIdea from "~/routes/ideas/new";
import { buildPerson } from "../support/builders";
import { outcome, post } from "../support/requests";

const title = "Mrs Smith's tea";
const notIdentifying = confirmationOf("title", findInField("title", title));

async function send(fields: Record<string, string>, person: Awaited<ReturnType<typeof buildPerson>>) {
  return outcome(async () =>
    newIdea.action(
      await post("/ideas/new", { title, notIdentifying, seenSimilar: "yes", ...fields }, person),
    ),
  );
}

function audited(personId: number) {
  return db.auditEntry.findMany({
    where: { personId },
    select: { action: true, subjectType: true, subjectId: true },
  });
}

test("a tick is audited when the words are saved: never their text, never a preview", async () => {
  const person = await buildPerson();
  expect((await send({ intent: "preview" }, person)).status).toBe(200);
  expect(await audited(person.id)).toEqual([]);
  const { location } = await send({ change: "Warm milk at nine", audience: "organisation" }, person);
  const ideaId = Number(location?.replace("/ideas/", ""));
  expect(await audited(person.id)).toEqual([
    { action: "words-confirmed", subjectType: "idea", subjectId: ideaId },
  ]);
});

test("so is one on an idea that was kept as a draft because something is missing yet", async () => {
  const person = await buildPerson();
  expect((await send({ audience: "organisation" }, person)).status).toBe(400);
  expect(await db.idea.count({ where: { authorId: person.id } })).toBe(1);
  expect(await audited(person.id)).toHaveLength(1);
});

test("who ticked is told to moderators alone: the thing may stand in a team's name", async () => {
  const [administrator, both] = await Promise.all([
    buildPerson({ roles: [{ role: "administrator", teamId: null }] }),
    buildPerson({
      roles: [
        { role: "administrator", teamId: null },
        { role: "moderator", teamId: null },
      ],
    }),
  ]);
  const person = await buildPerson();
  await send({ change: "Warm milk", audience: "organisation" }, person);
  expect((await listAudit(administrator, everything)).lines[0]).toMatchObject({
    action: "words-confirmed",
    by: null,
  });
  expect((await listAudit(both, everything)).lines[0]).toMatchObject({
    action: "words-confirmed",
    by: person.name,
  });
});
