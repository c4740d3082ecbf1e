import type { Viewer } from "~/domain/people/viewer";
import { Prisma } from "~/platform/db.server";
import { listScopes } from "./list-scopes";
import { inScope } from "./list-walk.server";

/** Whether an idea (`i`) is in the list of ideas that somebody is shown: shared, not withdrawn, and theirs to see. */
export function isListedFor(viewer: Viewer): Prisma.Sql {
  const scopes = listScopes(viewer, null).map((scope) => Prisma.sql`(${inScope(scope)})`);
  return Prisma.sql`(${Prisma.join(scopes, " OR ")})`;
}
