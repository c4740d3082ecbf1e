import { changePassword } from "~/domain/people/change-password.server";
import { findPasswordHash } from "~/domain/people/credentials.server";
import type { PasswordForm } from "~/domain/people/password-form";
import type { Viewer } from "~/domain/people/viewer";
import { countTries, forgetTries, type Limit } from "~/http/rate-limit.server";
import { hashPassword, isPassword } from "./password.server";
import { sessionId } from "./session.server";

const byPerson: Limit = { name: "own-password", points: 10, seconds: 15 * 60 };

export type OwnPasswordChanged = "changed" | "wrong" | "none";

/** Changes one's own password, with the one from before as the proof. Wrong tries are limited by person. */
export async function changeOwnPassword(
  request: Request,
  person: Viewer,
  { current, wanted }: PasswordForm,
): Promise<OwnPasswordChanged> {
  const tries = [{ limit: byPerson, key: String(person.id) }];
  await countTries(tries);
  const currentHash = await findPasswordHash(person);
  if (currentHash === null) return "none";
  if (!(await isPassword(currentHash, current))) return "wrong";
  const newHash = await hashPassword(wanted);
  const keptSessionId = await sessionId(request);
  if (!(await changePassword(person, { currentHash, newHash, keptSessionId }))) return "wrong";
  await forgetTries(tries);
  return "changed";
}

export async function hasPassword(person: Viewer): Promise<boolean> {
  return (await findPasswordHash(person)) !== null;
}
