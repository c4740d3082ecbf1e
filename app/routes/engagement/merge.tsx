import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { findJoinFacts } from "~/domain/engagement/join-facts.server";
import { joinIdeas } from "~/domain/engagement/join-ideas.server";
import { canJoinAway, whyNotJoined, type WhyNot } from "~/domain/engagement/join-policy";
import { previewJoin } from "~/domain/engagement/join-preview.server";
import { findIdeaHandle, type IdeaHandle } from "~/domain/ideas/find-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { findJoinChoices } from "~/domain/search/join-choices.server";
import { readSearchWish } from "~/domain/search/search-wish";
import { redirectSaying } from "~/http/flash.server";
import { badRequest, forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { JoinChoices } from "~/ui/join-choices";
import { JoinPreview } from "~/ui/join-preview";
import { joinRefusals } from "~/ui/join-refusals";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Join two ideas - Pathfinders" }];

export const loader = signedIn(async ({ params, request, viewer }) => {
  const idea = await ideaToJoin(viewer, params);
  const query = new URL(request.url).searchParams;
  const { q } = readSearchWish(query);
  const chosen = query.has("into") ? await chosenFrom(viewer, idea, query.get("into")) : null;
  return {
    idea: { id: idea.id, title: idea.title },
    q,
    chosen,
    choices: chosen?.preview ? [] : await findJoinChoices(viewer, idea, q),
  };
});

export const action = signedIn(async ({ params, request, viewer }) => {
  const idea = await ideaToJoin(viewer, params);
  const into = (await request.formData()).get("into");
  const chosen = await chosenFrom(viewer, idea, typeof into === "string" ? into : null);
  if (chosen.whyNot) return data({ whyNot: chosen.whyNot }, { status: 409 });
  if (!(await joinIdeas(viewer, idea.id, chosen.into.id, now()))) throw forbidden();
  return redirectSaying(`/ideas/${chosen.into.id}`, "ideas-joined");
});

async function ideaToJoin(viewer: Viewer, params: Record<string, string | undefined>): Promise<IdeaHandle> {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  if (!canJoinAway(viewer, idea)) throw forbidden();
  return idea;
}

/** The other idea, as far as it's there for this person, with what joining comes to or why that can't be. */
async function chosenFrom(viewer: Viewer, idea: IdeaHandle, number: string | null) {
  if (number === null || !/^[1-9]\d{0,8}$/.test(number)) throw badRequest();
  const { id, title } = found(await findIdeaHandle(viewer, Number(number)));
  const facts = found(await findJoinFacts(idea.id, id));
  const whyNot: WhyNot | null = whyNotJoined(viewer, facts);
  return { into: { id, title }, whyNot, preview: whyNot === null ? await previewJoin(facts) : null };
}

export default function Merge() {
  const { idea, q, chosen, choices } = useLoaderData<typeof loader>();
  const whyNot = useActionData<typeof action>()?.whyNot ?? chosen?.whyNot;
  const trail = [{ to: `/ideas/${idea.id}`, label: idea.title }];
  if (chosen?.preview)
    return (
      <Page title="Join these two ideas?" trail={trail} narrow>
        <JoinPreview idea={idea} into={chosen.into} preview={chosen.preview} />
      </Page>
    );
  return (
    <Page
      title="Which idea is it the same as?"
      lede="The other one stays. Support and conversation of this one go along."
      trail={trail}
      narrow
    >
      {whyNot ? (
        <div className="note" role="status">
          <p>
            <strong>These two stay apart.</strong> {joinRefusals[whyNot]}
          </p>
        </div>
      ) : null}
      <JoinChoices ideaId={idea.id} q={q} choices={choices} />
    </Page>
  );
}
