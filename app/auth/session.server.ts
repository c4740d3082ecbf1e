import { createHash, randomBytes } from "node:crypto";
import { createCookie } from "@remix-run/node";
import { findViewerBySession } from "~/domain/people/find-viewer.server";
import { closeSession, openSession } from "~/domain/people/sessions.server";
import type { Viewer } from "~/domain/people/viewer";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";

const days = 24 * 60 * 60;
const lifetime = 14 * days;

const cookie = createCookie("pathfinders_session", {
  secrets: [env().secret],
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secure: env().siteUrl.startsWith("https:"),
  maxAge: lifetime,
});

const viewers = new WeakMap<object, Promise<Viewer | null>>();
const fresh = new WeakSet<object>();

/** Who is looking. Asked once for each page, however many loaders want to know. */
export function findViewer(request: Request, context: object): Promise<Viewer | null> {
  let viewer = viewers.get(context);
  if (!viewer) {
    viewer = lookUp(request);
    viewers.set(context, viewer);
  }
  return viewer;
}

/**
 * Opens a session in the place of the one this browser had, and answers with the header that carries it. The rest of
 * the request is drawn for the person who has just signed in.
 */
export async function startSession(
  personId: number,
  request: Request,
  context: object = {},
): Promise<string> {
  const before = await sessionId(request);
  if (before) await closeSession(before);
  const token = randomBytes(32).toString("base64url");
  const opened = now();
  const expiresAt = new Date(opened.getTime() + lifetime * 1000);
  const device = describeDevice(request.headers.get("User-Agent") ?? "");
  await openSession({ id: digest(token), personId, device, now: opened, expiresAt });
  viewers.set(context, findViewerBySession(digest(token), opened));
  fresh.add(context);
  return cookie.serialize(token);
}

/** Whether somebody signed in by this very request. */
export function hasJustSignedIn(context: object): boolean {
  return fresh.has(context);
}

/** Closes the session of this request, if there is one, and answers with the header that forgets it. */
export async function endSession(request: Request): Promise<string> {
  const id = await sessionId(request);
  if (id) await closeSession(id);
  return cookie.serialize("", { maxAge: 0 });
}

export async function sessionId(request: Request): Promise<string | null> {
  const token: unknown = await cookie.parse(request.headers.get("Cookie"));
  return typeof token === "string" && token.length > 0 ? digest(token) : null;
}

async function lookUp(request: Request): Promise<Viewer | null> {
  const id = await sessionId(request);
  return id ? findViewerBySession(id, now()) : null;
}

function digest(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Enough for a person to recognise a device in a list, and no more. */
function describeDevice(userAgent: string): string {
  const kinds: [RegExp, string][] = [
    [/iPhone/, "iPhone"],
    [/iPad/, "iPad"],
    [/Android/, "Android phone or tablet"],
    [/Windows/, "Windows computer"],
    [/Macintosh/, "Mac"],
    [/Linux/, "Linux computer"],
  ];
  return kinds.find(([pattern]) => pattern.test(userAgent))?.[1] ?? "Another device";
}
