import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildMeasure, fillMeasure, point } from "../support/measures";
import { get, post } from "../support/requests";
import { formsOn } from "../access/forms";
import { wholeSite } from "../support/whole-site";
import { beforeAll, describe, expect, it } from "vitest";
import { changePlan, planCycle } from "~/domain/cycles/plan-cycle.server";
import { readPlanForm } from "~/domain/cycles/cycle-form";
import { editComment } from "~/domain/engagement/edit-comment.server";
import { writeComment } from "~/domain/engagement/write-comment.server";
import type { Viewer } from "~/domain/people/viewer";
import { write } from "~/platform/db.server";

let site: (request: Request) => Promise<Response>;
let person: Viewer;
const later = new Date(someday.getTime() + 60_000);

beforeAll(async () => {
  site = await wholeSite();
  const team = await buildTeam();
  person = await buildPerson({ teams: [team], roles: [{ role: "administrator", teamId: null }] });
});

async function formAt(address: string) {
  const html = await (await site((await get(address, person)).request)).text();
  const form = formsOn(html, address).find((one) => one.action === address);
  if (!form) throw new Error(`no form at ${address}`);
  return form.fields;
}

async function send(address: string, fields: Record<string, string>) {
  const answer = await site((await post(address, fields, person)).request);
  const html = await answer.text();
  const again = formsOn(html, address).find((one) => one.action === address)?.fields ?? {};
  return { status: answer.status, again };
}

function plan(change: string) {
  const form = new FormData();
  form.set("change", change);
  form.set("scale", "one-person");
  const read = readPlanForm(form);
  if (!read.ok) throw new Error("expected a plan");
  return read.value;
}

const cases: Record<
  string,
  () => Promise<{
    address: string;
    wrong: Record<string, string>;
    right: Record<string, string>;
    meanwhile: () => Promise<unknown>;
  }>
> = {
  "an idea": async () => {
    const id = await buildIdea(person);
    return {
      address: `/ideas/${id}/edit`,
      wrong: { title: "" },
      right: { title: "Mine" },
      meanwhile: () => write((tx) => tx.idea.update({ where: { id }, data: { revision: 2 } })),
    };
  },
  "a cycle": async () => {
    const id = Number(await planCycle(person, await buildIdea(person), plan("One"), someday));
    return {
      address: `/cycles/${id}/plan`,
      wrong: { change: "" },
      right: { change: "Mine" },
      meanwhile: () => changePlan(person, id, 1, plan("Theirs"), later),
    };
  },
  "a measure": async () => {
    const id = await buildMeasure(person, await buildIdea(person));
    return {
      address: `/measures/${id}/edit`,
      wrong: { name: "" },
      right: { name: "Mine" },
      meanwhile: () => write((tx) => tx.measure.update({ where: { id }, data: { updatedAt: later } })),
    };
  },
  "a number": async () => {
    const measureId = await buildMeasure(person, await buildIdea(person));
    await fillMeasure(person, measureId, [point("2026-01-05", 7)]);
    const { id } = await write((tx) => tx.dataPoint.findFirstOrThrow({ where: { measureId } }));
    return {
      address: `/points/${id}/edit`,
      wrong: { value: "many" },
      right: { value: "9" },
      meanwhile: () => write((tx) => tx.dataPoint.update({ where: { id }, data: { at: later } })),
    };
  },
  "a comment": async () => {
    const id = Number(await writeComment(person, await buildIdea(person), { body: "One" }, someday));
    return {
      address: `/comments/${id}/edit`,
      wrong: { body: "" },
      right: { body: "Mine" },
      meanwhile: () => editComment(person, id, { body: "Other window", version: "0" }, later),
    };
  },
  "an account": async () => {
    const { id } = await buildPerson();
    return {
      address: `/admin/people/${id}`,
      wrong: { name: "" },
      right: { name: "Mine" },
      meanwhile: () => write((tx) => tx.person.update({ where: { id }, data: { jobTitle: "Theirs" } })),
    };
  },
};

describe("somebody saved while a form was being put right", () => {
  it.each(Object.keys(cases))(
    "%s: that is said, and then one's own words can still be saved",
    async (what) => {
      const { address, wrong, right, meanwhile } = await (cases[what] ?? never)();
      const fields = await formAt(address);
      await meanwhile();
      const refusal = await send(address, { ...fields, ...wrong });
      expect(refusal.status).toBe(400);
      const conflict = await send(address, { ...refusal.again, ...right });
      expect(conflict.status).toBe(409);
      expect(conflict.again).toMatchObject(right);
      expect((await send(address, conflict.again)).status).toBe(302);
    },
  );
});

function never(): never {
  throw new Error("no such case");
}
