import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { isReadyToShare, readIdeaForm, whatSharingNeeds } from "~/domain/ideas/idea-form";
import { readRootIds } from "~/domain/ideas/idea-roots";
import { findRoots } from "~/domain/ideas/idea-roots.server";
import { previewIdea, wordedFields } from "~/domain/ideas/preview-idea";
import { shareOnce } from "~/domain/ideas/share-once.server";
import { isWithoutTicks } from "~/domain/opportunities/grow-from-notes";
import { answerOffer, offersFor } from "~/domain/safety/offered-words";
import { typedFrom } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { now } from "~/platform/clock.server";
import { IdeaBegun } from "~/ui/idea-begun";
import { IdeaFormPage } from "~/ui/idea-form-page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Share an idea - Pathfinders" }];

export const loader = signedIn(async ({ request, viewer }) => {
  if (isWithoutTicks(new URL(request.url).searchParams))
    throw await redirectSaying("/opportunities", "no-notes-ticked");
  return { teams: viewer.teams, roots: await findRoots(viewer, rootsOf(request), now()) };
});

export const action = signedIn(async ({ request, viewer }) => {
  const form = answerOffer(await request.formData());
  const read = readIdeaForm(form, viewer.teams);
  if (!read.ok) return data({ state: read, preview: null, draftId: null }, { status: 400 });
  const typed = typedFrom(form);
  if (form.get("intent") === "preview")
    return data({
      state: { errors: {}, typed, offers: offersFor(typed, wordedFields) },
      preview: previewIdea(read.value),
      draftId: null,
    });
  if (isReadyToShare(read.value)) {
    const ideaId = await shareOnce(viewer, read.value, now(), rootsOf(request));
    return redirectSaying(
      `/ideas/${ideaId}`,
      read.value.audience === "draft" ? "idea-saved-as-draft" : "idea-shared",
    );
  }
  const draftId = await shareOnce(viewer, { ...read.value, audience: "draft" }, now(), rootsOf(request));
  return data(
    { state: { errors: whatSharingNeeds(read.value), typed }, preview: null, draftId, saved: true },
    { status: 400 },
  );
});

function rootsOf(request: Request) {
  return readRootIds(new URL(request.url).searchParams);
}

export default function NewIdea() {
  const { teams, roots } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <IdeaFormPage
      title="Share an idea"
      lede="A title and the change are enough. Nobody's permission is needed."
      teams={teams}
      answer={answer}
      action={answer?.draftId ? `/ideas/${answer.draftId}/edit` : `/ideas/new${roots.query}`}
      back={{ to: "/ideas", label: "Ideas" }}
      revision={1}
      saved={roots.begun}
      begun={<IdeaBegun roots={roots} />}
    />
  );
}
