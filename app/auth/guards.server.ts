import { data, redirect, type LoaderFunctionArgs } from "@remix-run/node";
import type { Viewer } from "~/domain/people/viewer";
import { carry, type Carried } from "~/domain/safety/carried-form";
import { setStaffDomains } from "~/domain/safety/staff-domains";
import { badRequest, forbidden, noRoom, notFound, signedOut } from "~/http/responses";
import { isSameOrigin } from "~/http/same-origin";
import { isDiskFull } from "~/platform/disk-full";
import { env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { auditConfirmed } from "./audit-confirmed.server";
import { offeredCast } from "./offered-cast.server";
import { findViewer } from "./session.server";

setStaffDomains(env().staffDomains);

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
    return handleFor(await requireViewer(args), args, handle);
  });
}

/** For what a page's script asks while its reader carries on: a refusal is bare, since what was typed stays there. */
export function askedByScript<T>(handle: Handler<Viewer, T>): Guarded<T> {
  const run = async (args: Args) => {
    refuseOtherSites(args.request);
    const viewer = await findViewer(args.request, args.context);
    if (!viewer) throw signedOut();
    return handle({ ...args, viewer });
  };
  return Object.assign((args: Args) => run(args).catch((error: unknown) => explain(error, null)), {
    guard: "signed in",
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
    return handleFor(viewer, args, handle);
  });
}

async function handleFor<T>(viewer: Viewer, args: Args, handle: Handler<Viewer, T>): Promise<T> {
  if (isRead(args.request)) return handle({ ...args, viewer });
  return auditConfirmed(viewer.id, args.request, () => handle({ ...args, viewer }));
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
  if (!isRead(request))
    throw data({ carried: await carried(request), cast: await offeredCast() }, { status: 401 });
  const url = new URL(request.url);
  throw redirect(`/login?next=${encodeURIComponent(url.pathname + url.search)}`);
}

function refuseOtherSites(request: Request): void {
  if (!isRead(request) && !isSameOrigin(request, env().siteUrl)) throw forbidden();
}

function named<T>(guard: string, run: (args: Args) => Promise<T>): Guarded<T> {
  const handle = (args: Args) => {
    const asSent = isRead(args.request) ? null : args.request.clone();
    return run(args).catch((error: unknown) => explain(error, asSent));
  };
  return Object.assign(handle, { guard });
}

/** What isn't the site's own fault. When nothing can be saved, the words go back to the page that sent them. */
async function explain(error: unknown, asSent: Request | null): Promise<never> {
  if (error instanceof TypeError && asSent && !(await isForm(asSent))) throw badRequest();
  if (!isDiskFull(error)) throw error;
  log.error("the disk is full: nothing can be saved until there is room");
  throw asSent ? data({ carried: await carried(asSent) }, { status: 507 }) : noRoom();
}

function isForm(request: Request): Promise<boolean> {
  return request.formData().then(
    () => true,
    () => false,
  );
}

/** What isn't a form has nothing to carry. */
async function carried(request: Request): Promise<Carried> {
  const form = await request.formData().catch(() => new FormData());
  return carry(new URL(request.url), form);
}

function isRead(request: Request): boolean {
  return request.method === "GET" || request.method === "HEAD";
}
