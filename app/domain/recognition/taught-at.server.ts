import { Prisma } from "~/platform/db.server";

/**
 * When a cycle (`c`) taught something, as far as was known at a moment: with a surprise or with what was learnt, or by
 * resting the idea with what was learnt. NULL where it didn't.
 */
export function taughtAt(until: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    CASE
      WHEN c."act" = 'rest' AND c."learnt" <> '' AND c."actedAt" <= ${until} THEN c."actedAt"
      WHEN (c."surprise" <> '' OR c."learnt" <> '') AND c."studiedAt" <= ${until} THEN c."studiedAt"
    END`;
}
