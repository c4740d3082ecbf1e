import { inScope } from "~/domain/ideas/list-walk.server";
import { listScopes } from "~/domain/ideas/list-scopes";
import type { Viewer } from "~/domain/people/viewer";
import { Prisma } from "~/platform/db.server";

/** Which ideas (`i`) may stand as evidence before this reader: shared, not withdrawn, and theirs to see. */
export function isShownTo(viewer: Viewer): Prisma.Sql {
  const scopes = listScopes(viewer, null).map((scope) => Prisma.sql`(${inScope(scope)})`);
  return Prisma.sql`(${Prisma.join(scopes, " OR ")})`;
}
