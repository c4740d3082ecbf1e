import type { Viewer } from "~/domain/people/viewer";
import { db, Prisma } from "~/platform/db.server";
import { cardColumns, cardFrom, cardJoins, type CardRow, type IdeaCardFacts } from "./list-cards.server";
import type { ListWish } from "./list-filters";
import { listOrder } from "./list-order.server";
import { listScopes } from "./list-scopes";
import { inScope, passesFilters } from "./list-walk.server";
import { mostCounted, pageSize, readPlace, writePlace } from "./paging";

export type IdeaList = {
  ideas: IdeaCardFacts[];
  /** The place after which the next page begins, or null on the last page. */
  next: string | null;
};

type Row = CardRow & { openCount: number | bigint; sharedAt: Date | string };

/**
 * One page of the ideas somebody may see. Each part of the list is read along an index, no further than a page goes;
 * then the parts are put together: one query, which takes as long over many ideas as over few.
 */
export async function listIdeas(viewer: Viewer, wish: ListWish, after: string, now: Date): Promise<IdeaList> {
  const place = readPlace(wish.sort, after);
  const rows = await db.$queryRaw<Row[]>(pageQuery(viewer, wish, listOrder(wish.sort, place, now)));
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  const isMore = rows.length > pageSize && last !== undefined;
  return {
    ideas: shown.map((row) => cardFrom(viewer, row)),
    next: isMore ? writePlace(wish.sort, sortFacts(last), place?.asOf ?? now) : null,
  };
}

/** How many ideas are in the whole list, counted up to one more than is ever said. */
export async function countIdeas(viewer: Viewer, wish: ListWish): Promise<number> {
  const filters = passesFilters(wish);
  const parts = listScopes(viewer, wish.team).map(
    (scope) => Prisma.sql`SELECT 1 FROM "Idea" i WHERE ${inScope(scope)} ${filters}`,
  );
  const [row] = await db.$queryRaw<{ count: number | bigint }[]>(Prisma.sql`
    SELECT count(*) AS "count" FROM (${Prisma.join(parts, " UNION ALL ")} LIMIT ${mostCounted + 1}) AS counted`);
  return Number(row?.count ?? 0);
}

function pageQuery(viewer: Viewer, wish: ListWish, order: ReturnType<typeof listOrder>): Prisma.Sql {
  const filters = passesFilters(wish);
  const walks = listScopes(viewer, wish.team).flatMap((scope) =>
    order.parts.map(
      ({ where, by }) => Prisma.sql`
        SELECT * FROM (
          SELECT i."id", i."movedAt", i."sharedAt", i."voteCount", i."openCount" FROM "Idea" i
          WHERE ${inScope(scope)} ${where} ${filters} ORDER BY ${by} LIMIT ${pageSize + 1}) AS walk`,
    ),
  );
  return Prisma.sql`
    WITH walked AS (${Prisma.join(walks, " UNION ALL ")}),
      page AS (
        SELECT "id", row_number() OVER (ORDER BY ${order.by}) AS "place" FROM walked ORDER BY "place" LIMIT ${pageSize + 1})
    SELECT ${cardColumns}, i."sharedAt", i."openCount"
    FROM page JOIN "Idea" i ON i."id" = page."id" ${cardJoins(viewer)}
    ORDER BY page."place"`;
}

function sortFacts(row: Row) {
  return {
    id: Number(row.id),
    movedAt: new Date(row.movedAt),
    sharedAt: new Date(row.sharedAt),
    voteCount: Number(row.voteCount),
    openCount: Number(row.openCount),
  };
}
