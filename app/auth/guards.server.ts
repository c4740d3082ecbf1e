import { data, redirect, type LoaderFunctionArgs } from "@remix-run/node";
import type { Viewer } from "~/domain/people/viewer";
import { carry } from "~/domain/safety/carried-form";
import { forbidden, notFound } from "~/http/responses";
import { isSameOrigin } from "~/http/same-origin";
import { env } from "~/platform/env.server";
import { findViewer } from "./session.server";

type Args = LoaderFunctionArgs;
type Handler<V, T> = (args: Args & { viewer: V }) => T | Promise<T>;

/** A loader or an action that says who may call it; `tests/access.test.ts` reads that off every route. */
export type Guarded<T> = ((args: Args) => Promise<T>) & { guard: string };

/** For everybody, signed in or not. */
export function open<T>(handle: Handler<Viewer | null, T>): Guarded<T> {
  return named("open", async (args) => {
    refuseOtherSites(args.request);
    return handle({ ...args, viewer: await findViewer(args.request, args.context) });
  });
}

/** For people who are signed in. Others are asked to sign in, and keep what they typed. */
export function signedIn<T>(handle: Handler<Viewer, T>): Guarded<T> {
  return named("signed in", async (args) => {
    refuseOtherSites(args.request);
    return handle({ ...args, viewer: await requireViewer(args) });
  });
}

/** For people whom a policy lets in; everybody else who is signed in is answered 403. */
export function allowed<T>(
  policy: { name: string; allows: (viewer: Viewer) => boolean },
  handle: Handler<Viewer, T>,
): Guarded<T> {
  return named(policy.name, async (args) => {
    refuseOtherSites(args.request);
    const viewer = await requireViewer(args);
    if (!policy.allows(viewer)) throw forbidden();
    return handle({ ...args, viewer });
  });
}

/** Exists in demo mode only: anywhere else the address is not found. */
export function demoOnly<T>(handle: Handler<Viewer | null, T>): Guarded<T> {
  return named("demo only", async (args) => {
    if (env().mode !== "demo") throw notFound();
    refuseOtherSites(args.request);
    return handle({ ...args, viewer: await findViewer(args.request, args.context) });
  });
}

async function requireViewer({ request, context }: Args): Promise<Viewer> {
  const viewer = await findViewer(request, context);
  if (viewer) return viewer;
  const url = new URL(request.url);
  if (request.method === "GET" || request.method === "HEAD")
    throw redirect(`/login?next=${encodeURIComponent(url.pathname + url.search)}`);
  throw data({ carried: carry(url, await request.formData()) }, { status: 401 });
}

function refuseOtherSites(request: Request): void {
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (!isRead && !isSameOrigin(request, env().siteUrl)) throw forbidden();
}

function named<T>(guard: string, run: (args: Args) => Promise<T>): Guarded<T> {
  return Object.assign(run, { guard });
}
