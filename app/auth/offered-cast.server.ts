import { listDemoCast, type CastMember } from "~/domain/people/demo-cast.server";
import { env } from "~/platform/env.server";

/** Whom the sign-in page offers with one click: nobody, except in a demonstration. */
export function offeredCast(): Promise<CastMember[]> {
  return env().mode === "demo" ? listDemoCast() : Promise.resolve([]);
}
