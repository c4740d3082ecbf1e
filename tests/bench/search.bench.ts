import { bench, describe } from "vitest";
import { nurse, openBigSite } from "./big-site";

const words = {
  rare: "zebra",
  common: "ward",
  "in nearly every text": "the",
  "the start of many": "per",
  "a phrase": '"the we"',
};
const time = { time: 1000 };

for (const ideas of [10_000, 100_000]) {
  const { searchIdeas, db } = await openBigSite(ideas);

  for (const [kind, q] of Object.entries(words)) {
    const page = await searchIdeas(nurse, { q, after: null });

    describe(`${ideas.toLocaleString("en-GB")} ideas, ${kind} (${q}, ${page.total} found)`, () => {
      bench("search", async () => void (await searchIdeas(nurse, { q, after: null })), time);
      bench(
        "every match weighed, without a bound",
        async () =>
          void (await db.$queryRaw`
            SELECT rowid, bm25("search_idea", 10, 2, 4, 2) AS score FROM "search_idea"
            WHERE "search_idea" MATCH ${q.startsWith('"') ? q : `"${q}"*`} ORDER BY score LIMIT 21`),
        time,
      );
    });
  }
}
