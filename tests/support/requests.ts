import "./test-database";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { startSession } from "~/auth/session.server";
import type { Viewer } from "~/domain/people/viewer";

const site = "http://localhost";

type Fields = Record<string, string | string[]>;

/** What Remix hands to a loader, for a page asked for by this person (null: signed out). */
export async function get(path: string, viewer: Viewer | null, params: Record<string, string> = {}) {
  return args(new Request(site + path, { headers: await cookies(viewer) }), params);
}

/** What Remix hands to an action, for a form sent by this person from a page of the site. */
export async function post(
  path: string,
  fields: Fields,
  viewer: Viewer | null,
  params: Record<string, string> = {},
) {
  const body = new URLSearchParams(
    Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
  );
  const headers = { ...(await cookies(viewer)), Origin: site };
  return args(new Request(site + path, { method: "POST", body, headers }), params);
}

/** The status a loader or action ends in, whether it answers or throws, and what it answered. */
export async function outcome(
  run: () => Promise<unknown>,
): Promise<{ status: number; location: string | null; value: unknown }> {
  const value: unknown = await run().catch((thrown: unknown) => thrown);
  if (value instanceof Response)
    return { status: value.status, location: value.headers.get("Location"), value };
  if (isWithInit(value)) return { status: value.init?.status ?? 200, location: null, value: value.data };
  if (value instanceof Error) throw value;
  return { status: 200, location: null, value };
}

function isWithInit(value: unknown): value is { data: unknown; init?: { status?: number } } {
  return (value as { type?: unknown } | null)?.type === "DataWithResponseInit";
}

function args(request: Request, params: Record<string, string>): LoaderFunctionArgs {
  return { request, params, context: {} };
}

async function cookies(viewer: Viewer | null): Promise<Record<string, string>> {
  if (!viewer) return {};
  const setCookie = await startSession(viewer.id, new Request(site));
  return { Cookie: setCookie.split(";")[0] ?? "" };
}
