import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { asDraft, isReadyToShare, readIdeaForm, whatSharingNeeds } from "~/domain/ideas/idea-form";
import { readRootIds } from "~/domain/ideas/idea-roots";
import { findRoots } from "~/domain/ideas/idea-roots.server";
import { readFormKey } from "~/domain/ideas/opened-form";
import { previewIdea, wordedFields } from "~/domain/ideas/preview-idea";
import { shareOpened } from "~/domain/ideas/share-once.server";
import { readStart, startQuery } from "~/domain/ideas/starts";
import { isWithoutTicks } from "~/domain/opportunities/grow-from-notes";
import { listNotesToStartFrom } from "~/domain/opportunities/notes-to-start-from.server";
import { similarStep } from "~/domain/search/similar-step.server";
import { answerOffer, offersFor } from "~/domain/safety/offered-words";
import { cameSecond, typedFrom } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { now } from "~/platform/clock.server";
import { drawKey } from "~/platform/draw-key.server";
import { IdeaFormPage } from "~/ui/idea-form-page";
import { IdeaFormTop } from "~/ui/idea-form-top";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Share an idea - Pathfinders" }];

const changedMeanwhile =
  "This was saved in another window or on another device meanwhile. Your words are kept below. Check them, then save again.";

export const loader = signedIn(async ({ request, viewer }) => {
  if (isWithoutTicks(new URL(request.url).searchParams))
    throw await redirectSaying("/opportunities", "no-notes-ticked");
  const start = startOf(request);
  const roots = await findRoots(viewer, rootsOf(request), now());
  const isAskedFor = start.name === "missed" && roots.notes.length === 0;
  return {
    teams: viewer.teams,
    roots,
    start,
    notes: isAskedFor ? await listNotesToStartFrom(viewer, now()) : [],
    formKey: drawKey(),
  };
});

export const action = signedIn(async ({ request, viewer }) => {
  const form = answerOffer(await request.formData());
  const read = readIdeaForm(form, viewer.teams);
  if (!read.ok) return data({ state: read, ...nothingKept }, { status: 400 });
  const typed = typedFrom(form);
  if (form.get("intent") === "preview")
    return data({
      ...nothingKept,
      state: { errors: {}, typed, offers: offersFor(typed, wordedFields) },
      preview: previewIdea(read.value),
    });
  const similar = await similarStep(viewer, form, read.value, now());
  if (similar) return data({ ...nothingKept, state: { errors: {}, typed }, similar });
  const isReady = isReadyToShare(read.value);
  const kept = isReady ? read.value : asDraft(read.value);
  const sent = { form: kept, key: readFormKey(form), roots: rootsOf(request) };
  const { outcome, ideaId, revision } = await shareOpened(viewer, sent, now());
  if (outcome === "conflict")
    return data(
      { ...nothingKept, state: cameSecond(form, { form: changedMeanwhile }), draftId: ideaId, revision },
      { status: 409 },
    );
  if (isReady)
    return redirectSaying(
      `/ideas/${ideaId}`,
      kept.audience === "draft" ? "idea-saved-as-draft" : "idea-shared",
    );
  const state = cameSecond(form, whatSharingNeeds(read.value));
  return data({ ...nothingKept, state, draftId: ideaId, revision, saved: true }, { status: 400 });
});

const nothingKept = { preview: null, draftId: null, revision: 1, saved: false };

function rootsOf(request: Request) {
  return readRootIds(new URL(request.url).searchParams);
}

function startOf(request: Request) {
  return readStart(new URL(request.url).searchParams);
}

export default function NewIdea() {
  const { teams, roots, start, notes, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const draftId = answer?.draftId ?? null;
  return (
    <IdeaFormPage
      title="Share an idea"
      lede={start.lede}
      teams={teams}
      answer={answer}
      action={draftId ? `/ideas/${draftId}/edit` : `/ideas/new${startQuery(start, roots.query)}`}
      draftsAt={draftId ? `/drafts?idea=${draftId}` : `/drafts${roots.query}`}
      formKey={formKey}
      back={{ to: "/ideas", label: "Ideas" }}
      revision={answer?.revision ?? 1}
      draftId={draftId}
      saved={roots.begun}
      start={start}
      begun={<IdeaFormTop start={start} roots={roots} notes={notes} />}
    />
  );
}
