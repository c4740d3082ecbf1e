import { buildIdea, buildPerson, someday } from "../support/builders";
import { buildMeasure, fillMeasure, point } from "../support/measures";
import { buildPathway, buildPractice, buildSteward } from "../support/practices";
import { get } from "../support/requests";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { expect, it } from "vitest";
import type { Viewer } from "~/domain/people/viewer";
import { watchQueries } from "~/platform/sqlite-adapter.server";
import * as root from "~/root";
import * as list from "~/routes/pathways/list";
import * as pathway from "~/routes/pathways/pathway";
import * as practice from "~/routes/pathways/practice";
import * as welcome from "~/routes/welcome/welcome";

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>;

async function countFor(loader: Loader, viewer: Viewer, slug: string): Promise<number> {
  const args = await get("/here", viewer, { slug });
  let count = 0;
  const stop = watchQueries((sql) => (count += /^\s*(select|with)/i.test(sql) ? 1 : 0));
  await Promise.all([root.loader(args), loader(args)]);
  stop();
  return count;
}

it("asks a dozen questions at most for each page, however much there is", async () => {
  const steward = await buildSteward();
  const { id: pathwayId, slug: way } = await buildPathway();
  const ideaIds: number[] = [];
  const addIdea = async () => {
    const author = await buildPerson();
    const ideaId = await buildIdea(author, {}, someday);
    const measureId = await buildMeasure(author, ideaId);
    await fillMeasure(author, measureId, [point("2026-02-02", 7)]);
    ideaIds.push(ideaId);
  };
  await addIdea();
  const { slug } = await buildPractice({ ideaIds, pathwayId });
  const counts = async (name: string) => ({
    list: await countFor(list.loader, steward, ""),
    pathway: await countFor(pathway.loader, steward, way),
    practice: await countFor(practice.loader, steward, name),
    welcome: await countFor(welcome.loader, steward, ""),
  });
  await counts(slug);
  const few = await counts(slug);
  for (const count of Object.values(few)) expect(count).toBeLessThanOrEqual(12);
  for (let i = 0; i < 8; i++) await addIdea();
  const many = await buildPractice({ ideaIds, pathwayId });
  expect(await counts(many.slug)).toEqual(few);
});
