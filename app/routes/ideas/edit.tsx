import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { changeIdea } from "~/domain/ideas/change-idea.server";
import { findIdeaForm } from "~/domain/ideas/find-idea-form.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { asDraft, isReadyToShare, whatSharingNeeds } from "~/domain/ideas/idea-form";
import { readFormKey } from "~/domain/ideas/opened-form";
import { revisionKnownTo } from "~/domain/ideas/opened-form.server";
import { canEditIdea } from "~/domain/ideas/policy";
import { nothingToTell, readEditForm } from "~/domain/ideas/tell-form";
import { previewIdea, wordedFields } from "~/domain/ideas/preview-idea";
import { teamChoices } from "~/domain/ideas/team-choices";
import { similarStep } from "~/domain/search/similar-step.server";
import { answerOffer, offersFor } from "~/domain/safety/offered-words";
import { cameSecond, typedFrom, type FieldErrors, type Typed } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { drawKey } from "~/platform/draw-key.server";
import { IdeaFormPage } from "~/ui/idea-form-page";
import { TellFields } from "~/ui/tell-fields";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Change an idea - Pathfinders" }];

const changedMeanwhile =
  "This idea was changed in another window meanwhile. Your words are kept below. Check them, then save again.";

export const loader = signedIn(async ({ params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  const saved = await findIdeaForm(viewer, idea);
  if (!saved) throw forbidden();
  return { ideaId: idea.id, teams: teamChoices(viewer, idea), saved, formKey: drawKey() };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  if (!canEditIdea(viewer, idea)) throw forbidden();
  const form = answerOffer(await request.formData());
  const typed = typedFrom(form);
  const read = readEditForm(form, teamChoices(viewer, idea));
  if (!read.ok) return data({ state: read, preview: null, draftId: null }, { status: 400 });
  const { idea: written, note } = read.value;
  if (form.get("intent") === "preview")
    return data({
      state: { errors: {}, typed, offers: offersFor(typed, wordedFields) },
      preview: previewIdea(written),
      draftId: null,
    });
  const similar = idea.audience === "draft" && (await similarStep(viewer, form, written, now(), idea.id));
  if (similar) return data({ state: { errors: {}, typed }, preview: null, draftId: null, similar });
  const isReady = isReadyToShare(written);
  if (!isReady && idea.audience !== "draft") return askAgain(whatSharingNeeds(written), typed);
  const kept = isReady ? written : asDraft(written);
  const said = Number(form.get("revision"));
  const revision = await revisionKnownTo(viewer, { key: readFormKey(form), ideaId: idea.id, said });
  const outcome = await changeIdea(viewer, idea.id, revision, kept, now(), note);
  if (outcome === "refused") throw forbidden();
  if (outcome === "nothing-to-tell") return askAgain({ tell: nothingToTell }, typed);
  if (outcome === "conflict")
    return data(
      { state: cameSecond(form, { form: changedMeanwhile }), preview: null, draftId: null },
      { status: 409 },
    );
  if (outcome === "told") return redirectSaying(`/ideas/${idea.id}`, "idea-changed-and-told");
  if (isReady) return redirectSaying(`/ideas/${idea.id}`, messageFor(idea.audience, kept.audience));
  return data(
    { state: cameSecond(form, whatSharingNeeds(written)), preview: null, draftId: idea.id, saved: true },
    { status: 400 },
  );
});

function askAgain(errors: FieldErrors, typed: Typed) {
  return data({ state: { errors, typed }, preview: null, draftId: null }, { status: 400 });
}

function messageFor(before: string, after: string): string {
  if (after === "draft") return "idea-saved-as-draft";
  return before === "draft" ? "idea-shared" : "idea-changed";
}

export default function EditIdea() {
  const { ideaId, teams, saved, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <IdeaFormPage
      title={saved.isShared ? "Change your idea" : "Your draft"}
      lede={
        saved.isShared
          ? "What it said before stays in its history."
          : "Only you can see it until you share it."
      }
      teams={teams}
      answer={answer}
      action={`/ideas/${ideaId}/edit`}
      draftsAt={saved.isShared ? null : `/drafts?idea=${ideaId}`}
      formKey={formKey}
      back={{ to: `/ideas/${ideaId}`, label: saved.title || "A draft without a title" }}
      revision={saved.revision}
      draftId={saved.isShared ? null : ideaId}
      saved={saved}
      last={saved.isSupported ? <TellFields state={answer?.state} /> : null}
    />
  );
}
