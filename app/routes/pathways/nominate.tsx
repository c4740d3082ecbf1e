import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { commentingAs } from "~/domain/engagement/commenting-as";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { isAuthor } from "~/domain/ideas/policy";
import { nominateIdea, takeBackNomination } from "~/domain/pathways/nominate-idea.server";
import { readNominationForm } from "~/domain/pathways/nomination-form";
import { findNominations } from "~/domain/pathways/nomination.server";
import { canNominateIdea } from "~/domain/pathways/policy";
import { findReadiness } from "~/domain/pathways/readiness.server";
import { redirectSaying } from "~/http/flash.server";
import { countTry } from "~/http/rate-limit.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { FormErrors } from "~/ui/field";
import { NominateForm } from "~/ui/nominate-form";
import { NominateNotYet } from "~/ui/nominate-not-yet";
import { Page } from "~/ui/page";
import { ReadinessLists } from "~/ui/readiness-lists";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Put an idea forward - Pathfinders" }];

const limit = { name: "nominations", points: 60, seconds: 600 };

export const loader = signedIn(async ({ params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  const [nominations, checks] = await Promise.all([
    findNominations(viewer, idea.id),
    findReadiness([idea.id]),
  ]);
  return {
    idea: { id: idea.id, title: idea.title, isWithdrawn: idea.isWithdrawn },
    isMine: isAuthor(viewer, idea),
    canNominate: canNominateIdea(viewer, idea),
    nominations,
    nominatingAs: commentingAs(viewer, idea),
    checks: checks.get(idea.id) ?? [],
  };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  const form = await request.formData();
  const read = readNominationForm(form);
  if (form.get("intent") === "take-back" && (read.ok || form.get("why") === "")) {
    await takeBackNomination(viewer, idea.id);
    return redirectSaying(`/ideas/${idea.id}`, "nomination-taken-back");
  }
  if (!canNominateIdea(viewer, idea)) throw forbidden();
  if (!read.ok) return data(read, { status: 400 });
  await countTry(limit, String(viewer.id));
  if (!(await nominateIdea(viewer, idea.id, read.value, now()))) throw forbidden();
  return redirectSaying(`/ideas/${idea.id}`, "idea-nominated");
});

export default function Nominate() {
  const { idea, isMine, canNominate, nominations, nominatingAs, checks } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <Page
      title="Put this idea forward"
      trail={[{ to: `/ideas/${idea.id}`, label: idea.title || "A draft without a title" }]}
      lede={
        isMine
          ? "You may put forward your own idea. A steward reads why, and may write it up as practice for every ward, with the names of everybody behind it."
          : "Seen something that others should have too? A steward reads why, and may write it up as practice for every ward, with the names of everybody behind it."
      }
      narrow
    >
      <FormErrors state={state} />
      {canNominate ? (
        <NominateForm ideaId={idea.id} state={state} mine={nominations.mine} nominatingAs={nominatingAs} />
      ) : (
        <NominateNotYet ideaId={idea.id} isWithdrawn={idea.isWithdrawn} isMine={isMine} />
      )}
      {nominations.others > 0 ? <p>{othersInWords(nominations.others)}</p> : null}
      <section className="card" aria-labelledby="behind-it">
        <h2 id="behind-it">What this idea has behind it</h2>
        <p className="soft">
          None of it has to be there. It&apos;s what a steward will look at, and ask about.
        </p>
        <ReadinessLists checks={checks} rank="h3" />
      </section>
    </Page>
  );
}

function othersInWords(others: number): string {
  return others === 1
    ? "Somebody else has put it forward, too."
    : `${others} others have put it forward, too.`;
}
