import { Authenticator } from "remix-auth";
import { FormStrategy } from "remix-auth-form";
import { findCredentials } from "~/domain/people/credentials.server";
import { countTry, type Limit } from "~/http/rate-limit.server";
import { isPassword } from "./password.server";

const byAddress: Limit = { name: "sign-in", points: 10, seconds: 15 * 60 };

export class WrongCredentials extends Error {}

export const authenticator = new Authenticator<{ id: number }>();

authenticator.use(
  new FormStrategy(async ({ form }) => {
    const email = String(form.get("email") ?? "").trim().toLowerCase();
    const password = String(form.get("password") ?? "");
    await countTry(byAddress, email.slice(0, 200));
    const person = await findCredentials(email);
    if (!(await isPassword(person?.passwordHash ?? null, password)) || !person) throw new WrongCredentials();
    return { id: person.id };
  }),
  "password",
);
