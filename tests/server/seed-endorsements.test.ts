import "../support/test-database";
import { beforeAll, describe, expect, it } from "vitest";
import { seed } from "../../prisma/seed/plant";
import { canEndorseIdea } from "~/domain/leadership/policy";
import { dayOf, daysAfter } from "~/platform/calendar-day";
import { findIdentifiers } from "~/domain/safety/patient-identifiers";
import type { RoleGrant } from "~/domain/people/roles";
import { db } from "~/platform/db.server";

const now = new Date("2026-11-01T10:00:00Z");

beforeAll(async () => {
  await seed(now, () => {});
});

describe("the demonstration's endorsements", () => {
  it("are by leaders, of ideas that aren't their own, in the past", async () => {
    const given = await db.endorsement.findMany({
      include: { idea: true, person: { include: { roles: true, memberships: true } } },
    });
    expect(given.length).toBeGreaterThanOrEqual(4);
    for (const { idea, person, createdAt } of given) {
      const roles = (person?.roles ?? []) as RoleGrant[];
      const viewer = { id: person?.id ?? 0, name: "", jobTitle: "", teams: [], roles };
      const facts = { ...idea, isWithdrawn: idea.withdrawnAt !== null };
      expect(canEndorseIdea(viewer, facts), idea.title).toBe(true);
      expect(idea.sharedAt !== null && createdAt > idea.sharedAt && createdAt <= now, idea.title).toBe(true);
      expect(idea.movedAt >= createdAt, idea.title).toBe(true);
    }
  });

  it("hold pledges of every kind, with a reason where one wasn't kept, and no identifiers", async () => {
    const pledges = await db.pledge.findMany({ include: { endorsement: true } });
    expect(new Set(pledges.map((pledge) => pledge.status))).toEqual(new Set(["open", "kept", "not-kept"]));
    for (const { status, outcome, settledAt, dueOn, what, endorsement } of pledges) {
      expect(settledAt === null).toBe(status === "open");
      expect(outcome === "").toBe(status === "open");
      expect(dueOn > dayOf(endorsement.createdAt)).toBe(true);
      if (status === "open") expect(dueOn > dayOf(now) && dueOn <= daysAfter(dayOf(now), 10)).toBe(true);
      expect(findIdentifiers([what, outcome, endorsement.message].join("\n"))).toEqual([]);
    }
  });
});
