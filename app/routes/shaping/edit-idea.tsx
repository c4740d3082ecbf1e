import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { changedMeanwhile } from "~/domain/cycles/cycle-form";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { cameSecond } from "~/domain/safety/read-form";
import { findIdeaShaping } from "~/domain/shaping/find-shaping.server";
import { canSayWhoShaped } from "~/domain/shaping/policy";
import { shapeIdea } from "~/domain/shaping/shape.server";
import { nothingSaid, readShapingForm, shapingSeen } from "~/domain/shaping/shaping-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { ShapingFields } from "~/ui/shaping-fields";
import { ShapingFormPage } from "~/ui/shaping-form-page";

export const meta: MetaFunction = () => [{ title: "Who shaped the idea - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  if (!canSayWhoShaped(viewer, idea)) throw forbidden();
  const saved = (await findIdeaShaping(idea.id)) ?? nothingSaid;
  return { ideaId: idea.id, title: idea.title, saved, seen: shapingSeen(saved) };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  if (!canSayWhoShaped(viewer, idea)) throw forbidden();
  const form = await request.formData();
  const read = readShapingForm(form);
  if (!read.ok) return data(read, { status: 400 });
  const outcome = await shapeIdea(viewer, idea.id, read.value, now());
  if (outcome === "refused") throw forbidden();
  if (outcome === "conflict") return data(cameSecond(form, { form: changedMeanwhile }), { status: 409 });
  return redirectSaying(`/ideas/${idea.id}/shaping`, "shaping-said");
});

export default function EditIdeaShaping() {
  const { ideaId, title, saved, seen } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <ShapingFormPage
      title="Who shaped the idea?"
      lede="People who live with what we do know things that we can't."
      back={{ to: `/ideas/${ideaId}/shaping`, label: `Shaped together: ${title || "your draft"}` }}
      state={state}
      save="Save"
    >
      <input type="hidden" name="seen" value={seen} />
      <ShapingFields state={state} saved={saved} of="idea" />
    </ShapingFormPage>
  );
}
