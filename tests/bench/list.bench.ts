import { bench, describe } from "vitest";
import { readListWish } from "~/domain/ideas/list-filters";
import { lately } from "./big-database";
import { nurse, openBigSite } from "./big-site";

const deep = 100;
const time = { time: 1000 };

for (const ideas of [10_000, 100_000]) {
  const { listIdeas, countIdeas } = await openBigSite(ideas);
  const wishOf = (query: string) => readListWish(new URLSearchParams(query));

  for (const sort of ["moving", "new", "supported", "under-seen"]) {
    const wish = wishOf(`sort=${sort}`);
    let after = "";
    for (let page = 0; page < deep; page++)
      after = (await listIdeas(nurse, wish, after, lately)).next ?? after;

    describe(`${ideas.toLocaleString("en-GB")} ideas, sorted by ${sort}`, () => {
      bench("the first page", async () => void (await listIdeas(nurse, wish, "", lately)), time);
      bench(`page ${deep}`, async () => void (await listIdeas(nurse, wish, after, lately)), time);
    });
  }

  describe(`${ideas.toLocaleString("en-GB")} ideas`, () => {
    bench("counted", async () => void (await countIdeas(nurse, wishOf(""))), time);
    for (const query of [
      "theme=safety",
      "stage=resting&moment=leave",
      "stage=pathway",
      "team=77",
      "q=ward",
      "q=zebra",
    ]) {
      bench(`?${query}`, async () => void (await listIdeas(nurse, wishOf(query), "", lately)), time);
      bench(`?${query}, counted`, async () => void (await countIdeas(nurse, wishOf(query))), time);
    }
  });
}
