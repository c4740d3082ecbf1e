import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "~/auth/guards.server";
import { findAdoptChoices } from "~/domain/engagement/adopt-choices.server";
import { readAdoptForm } from "~/domain/engagement/adopt-form";
import { adoptIdea } from "~/domain/engagement/adopt-idea.server";
import { canAdoptIdea, isThereToTry, otherTeams } from "~/domain/engagement/adoption-policy";
import { pathToTry } from "~/domain/engagement/try-standing";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { isInTeam, type Viewer } from "~/domain/people/viewer";
import { refused } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { countTry } from "~/http/rate-limit.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { AdoptFields } from "~/ui/adopt-fields";
import { AdoptNotYet, AdoptTrying } from "~/ui/adopt-not-yet";
import { FormErrors } from "~/ui/field";
import { Page } from "~/ui/page";
import { RestedWords } from "~/ui/rested-words";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "We'll try this too - Pathfinders" }];

const limit = { name: "adoptions", points: 30, seconds: 600 };

const notShared =
  "Your team has taken this on already, and that idea isn't shared at the moment. Whoever began it can share it again. Your words are kept below.";

const already = {
  shared: "idea-adopted-already",
  draft: "idea-adopted-as-draft",
  withdrawn: "idea-adopted-withdrawn",
};

export const loader = signedIn(async ({ params, viewer }) => {
  const idea = await ideaToTry(viewer, params);
  const choices = await findAdoptChoices(viewer, idea);
  const { id, title, teamName } = idea;
  return { idea: { id, title, teamName }, isOwn: isInTeam(viewer, idea.teamId), ...choices };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const idea = await ideaToTry(viewer, params);
  if (!canAdoptIdea(viewer, idea)) throw forbidden();
  const form = await request.formData();
  const read = readAdoptForm(form, otherTeams(viewer, idea));
  if (!read.ok) return data(read, { status: 400 });
  await countTry(limit, String(viewer.id));
  const adopted = await adoptIdea(viewer, idea.id, read.value, now());
  if (adopted.outcome === "refused") throw forbidden();
  if (adopted.ideaId === null) return data(refused(form, { teamId: notShared }), { status: 409 });
  if (adopted.outcome === "already")
    return redirectSaying(pathToTry(adopted.ideaId, adopted.standing), already[adopted.standing]);
  const said = read.value.audience === "team" ? "idea-adopted-quietly" : "idea-adopted";
  return redirectSaying(`/ideas/${adopted.ideaId}`, said);
});

async function ideaToTry(viewer: Viewer, params: Record<string, string | undefined>) {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  if (!isThereToTry(viewer, idea)) throw forbidden();
  return idea;
}

export default function Adopt() {
  const { idea, isOwn, teams, trying, change, rest } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const hasForm = teams.length > 0 || state !== undefined;
  return (
    <Page
      title={rest ? "Pick it up" : "We'll try this too"}
      lede={hasForm ? <Lede {...idea} /> : null}
      trail={[{ to: `/ideas/${idea.id}`, label: idea.title }]}
      narrow
    >
      <FormErrors state={state} />
      {rest ? <RestedWords rest={rest} /> : null}
      {hasForm ? (
        <>
          {trying.length > 0 ? <AdoptTrying trying={trying} /> : null}
          <form id="form" method="post" action={`/ideas/${idea.id}/adoptions`} data-keep noValidate>
            <AdoptFields state={state} teams={teams} source={{ ...idea, change }} />
            <div className="nhsuk-button-group">
              <Button>{rest ? "Pick it up" : "We'll try this too"}</Button>
              <a href={`/ideas/${idea.id}`}>Not now</a>
            </div>
          </form>
        </>
      ) : (
        <AdoptNotYet idea={idea} isOwn={isOwn} trying={trying} />
      )}
    </Page>
  );
}

function Lede({ teamName }: { teamName: string | null }) {
  return (
    <p>
      Your team gets an idea of its own, with its own tests.{" "}
      {teamName ? `It says that it grew out of one from ${teamName}.` : "It says where it grew from."}
    </p>
  );
}
