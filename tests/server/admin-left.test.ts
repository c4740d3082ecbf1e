import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildMeasure, measureForm } from "../support/measures";
import { expect, test } from "vitest";
import { everything } from "~/domain/audit/audit-wish";
import { listAudit } from "~/domain/audit/list-audit.server";
import { changeMeasure, deleteMeasure } from "~/domain/measures/change-measure.server";
import { setActive } from "~/domain/people/change-access.server";
import { db } from "~/platform/db.server";

const administrator = { role: "administrator", teamId: null } as const;

test("two administrators who close each other's accounts at once leave one of them", async () => {
  const [one, other] = [
    await buildPerson({ roles: [administrator] }),
    await buildPerson({ roles: [administrator] }),
  ];
  const done = await Promise.all([
    setActive(one, other.id, false, someday),
    setActive(other, one.id, false, someday),
  ]);
  expect(done.filter(Boolean)).toHaveLength(1);
  expect(await db.person.count({ where: { deactivatedAt: null, roles: { some: administrator } } })).toBe(1);
});

test("a measure that is gone doesn't give away who stood behind its idea", async () => {
  const team = await buildTeam();
  const author = await buildPerson({ name: "Hidden Author", teams: [team] });
  const reader = await buildPerson({ roles: [administrator] });
  const ideaId = await buildIdea(author, { teamId: team.id, inTeamName: true });
  const measureId = await buildMeasure(author, ideaId);
  const shown = { ...measureForm(), smallCounts: "show", isConfirmed: true } as const;
  expect(await changeMeasure(author, measureId, someday.toISOString(), shown, someday)).toBe("changed");
  expect(JSON.stringify(await listAudit(reader, everything))).not.toContain("Hidden Author");
  expect(await deleteMeasure(author, measureId)).toBe(true);
  expect(JSON.stringify(await listAudit(reader, everything))).not.toContain("Hidden Author");
  const moderates = { ...reader, roles: [administrator, { role: "moderator", teamId: null } as const] };
  expect(JSON.stringify(await listAudit(moderates, everything))).toContain("Hidden Author");
});
