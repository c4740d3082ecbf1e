import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { dayOf } from "~/platform/calendar-day";
import { readEndorseForm } from "~/domain/leadership/endorse-form";
import { endorseIdea } from "~/domain/leadership/endorse-idea.server";
import { findOwnEndorsement } from "~/domain/leadership/find-endorsement.server";
import { canEndorseIdea } from "~/domain/leadership/policy";
import type { Viewer } from "~/domain/people/viewer";
import { cameSecond } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { countTry } from "~/http/rate-limit.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { EndorseForm } from "~/ui/endorse-form";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Endorse an idea - Pathfinders" }];

const limit = { name: "endorsements", points: 60, seconds: 600 };

const conflicts = {
  conflict: {
    message:
      "You changed this endorsement in another window meanwhile. These are the words you typed here: check them, then save again.",
  },
  "pledge-stays": {
    what: "You made a pledge here in another window, and it stays as it was made. Check the rest, then save again.",
  },
};

export const loader = signedIn(async ({ params, viewer }) => {
  const idea = await ideaToEndorse(viewer, params);
  return { idea: { id: idea.id, title: idea.title }, own: await findOwnEndorsement(viewer, idea.id) };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const idea = await ideaToEndorse(viewer, params);
  const form = await request.formData();
  const read = readEndorseForm(form, dayOf(now()));
  if (!read.ok) return data(read, { status: 400 });
  await countTry(limit, String(viewer.id));
  const outcome = await endorseIdea(viewer, idea.id, read.value, now());
  if (outcome === "refused") throw forbidden();
  if (outcome === "conflict" || outcome === "pledge-stays")
    return data(cameSecond(form, conflicts[outcome]), { status: 409 });
  return redirectSaying(`/ideas/${idea.id}#endorsements`, `endorsement-${outcome}`);
});

async function ideaToEndorse(viewer: Viewer, params: Record<string, string | undefined>) {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  if (!canEndorseIdea(viewer, idea)) throw forbidden();
  return idea;
}

export default function Endorse() {
  const { idea, own } = useLoaderData<typeof loader>();
  return <EndorseForm idea={idea} own={own} state={useActionData<typeof action>()} />;
}
