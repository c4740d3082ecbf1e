import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";

/** The organisation's name: from the settings of the site, else from its database. */
export async function findOrganisationName(): Promise<string> {
  if (env().organisationName) return env().organisationName;
  const setting = await db.setting.findUnique({ where: { key: "organisation-name" } });
  return setting?.value ?? "";
}
