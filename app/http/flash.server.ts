import { createCookie, redirect, type TypedResponse } from "@remix-run/node";
import { env } from "~/platform/env.server";

const cookie = createCookie("pathfinders_flash", {
  secrets: [env().secret],
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secure: env().siteUrl.startsWith("https:"),
  maxAge: 60,
});

type Onwards = TypedResponse<never>;

/** Goes on to a page of this site that says once what was done. The message travels as a name, not as text. */
export async function redirectSaying(
  path: string,
  message: string,
  headers = new Headers(),
): Promise<Onwards> {
  headers.append("Set-Cookie", await cookie.serialize(message));
  return redirect(path, { headers });
}

export async function readFlash(request: Request): Promise<string | null> {
  const message: unknown = await cookie.parse(request.headers.get("Cookie"));
  return typeof message === "string" && message !== "" ? message : null;
}

export function forgetFlash(): Promise<string> {
  return cookie.serialize("", { maxAge: 0 });
}
