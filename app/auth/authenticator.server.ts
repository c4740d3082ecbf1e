import { Authenticator } from "remix-auth";
import { FormStrategy } from "remix-auth-form";
import { findCredentials } from "~/domain/people/credentials.server";
import { countTries, forgetTries, type Limit } from "~/http/rate-limit.server";
import { isPassword } from "./password.server";

const quarter = 15 * 60;
const byEmail: Limit = { name: "sign-in", points: 10, seconds: quarter };
const byClient: Limit = { name: "sign-in-from", points: 100, seconds: quarter };

type Known = { id: number };

class WrongCredentials extends Error {}

const authenticator = new Authenticator<Known>();

authenticator.use(
  new FormStrategy(async ({ form }) => {
    const person = await findCredentials(emailIn(form));
    const password = textIn(form, "password");
    if (!(await isPassword(person?.passwordHash ?? null, password)) || !person) throw new WrongCredentials();
    return { id: person.id };
  }),
  "password",
);

/**
 * Who an e-mail address and password belong to, or null, which tells nothing of whether the address exists. Wrong
 * tries are limited by e-mail address, and more widely by where they come from: a hospital may share one address.
 */
export async function signInByPassword(request: Request, clientAddress = ""): Promise<Known | null> {
  const email = emailIn(await request.clone().formData());
  const tries = [
    { limit: byEmail, key: email },
    { limit: byClient, key: clientAddress },
  ];
  await countTries(tries);
  try {
    const person = await authenticator.authenticate("password", request);
    await forgetTries(tries);
    return person;
  } catch (error) {
    if (error instanceof WrongCredentials) return null;
    throw error;
  }
}

function emailIn(form: FormData): string {
  return textIn(form, "email").trim().toLowerCase();
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
