import type Database from "better-sqlite3";

/** Everything wrong with a site's database as such: damage, rows pointing nowhere, counts that differ from rows. */
export function unsoundnessOf(database: Database.Database): unknown[] {
  const damage = (database.pragma("integrity_check") as { integrity_check: string }[]).filter(
    (line) => line.integrity_check !== "ok",
  );
  const dangling = database.pragma("foreign_key_check") as unknown[];
  const miscounted = database
    .prepare(
      `SELECT * FROM (
         SELECT "id", "voteCount", (SELECT count(*) FROM "Vote" WHERE "ideaId" = "Idea"."id") AS "votes",
                "commentCount", (SELECT count(*) FROM "Comment" WHERE "ideaId" = "Idea"."id") AS "comments"
         FROM "Idea")
       WHERE "voteCount" <> "votes" OR "commentCount" <> "comments"`,
    )
    .all();
  return [...damage, ...dangling, ...miscounted];
}
