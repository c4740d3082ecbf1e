import "./test-database";
import { someday } from "./builders";
import type { Viewer } from "~/domain/people/viewer";
import { giveKudos } from "~/domain/recognition/give-kudos.server";
import type { KudosForm } from "~/domain/recognition/kudos-form";

export function kudosForm(parts: Partial<KudosForm> = {}): KudosForm {
  return {
    personIds: [],
    teamId: null,
    ideaId: null,
    message: "You sat down with somebody who had nobody to eat with.",
    audience: "shared",
    ...parts,
  };
}

/** Thanks that nothing stands in the way of, with the number they were given. */
export async function buildKudos(
  giver: Viewer,
  parts: Partial<KudosForm>,
  at: Date = someday,
): Promise<number> {
  const given = await giveKudos(giver, kudosForm(parts), at);
  if (!given.ok) throw new Error(`These thanks were refused: ${JSON.stringify(given.errors)}`);
  return given.kudosId;
}
