import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { allowed } from "~/auth/guards.server";
import { changePathway, findEditedPathway } from "~/domain/pathways/pathway-changes.server";
import { readPathwayForm } from "~/domain/pathways/pathway-form";
import { pathwayKeepers } from "~/domain/pathways/pathway-policy";
import { cameSecond } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { countTry } from "~/http/rate-limit.server";
import { forbidden, found } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { PathwayFormPage } from "~/ui/pathway-form-page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Change a pathway - Pathfinders" }];

const changedMeanwhile =
  "Somebody changed this pathway meanwhile. Your words are kept below. Check them, then save again.";

const limit = { name: "pathways", points: 60, seconds: 600 };

export const loader = allowed(pathwayKeepers, async ({ params }) =>
  found(await findEditedPathway(params.slug ?? "")),
);

export const action = allowed(pathwayKeepers, async ({ request, params, viewer }) => {
  const { slug } = found(await findEditedPathway(params.slug ?? ""));
  const form = await request.formData();
  const read = readPathwayForm(form);
  if (!read.ok) return data(read, { status: 400 });
  await countTry(limit, String(viewer.id));
  const revision = form.get("revision");
  const seen = typeof revision === "string" ? revision : "";
  const outcome = await changePathway(viewer, slug, seen, read.value, now());
  if (outcome === "refused") throw forbidden();
  if (outcome === "conflict") return data(cameSecond(form, { title: changedMeanwhile }), { status: 409 });
  return redirectSaying(`/pathways/${slug}`, "pathway-changed");
});

export default function EditPathway() {
  const saved = useLoaderData<typeof loader>();
  return (
    <PathwayFormPage
      title="Change this pathway"
      lede="Its address stays as it is, so that links to it keep working."
      trail={[{ to: `/pathways/${saved.slug}`, label: saved.title }]}
      action={`/pathways/${saved.slug}/edit`}
      button="Save changes"
      state={useActionData<typeof action>()}
      saved={saved}
    />
  );
}
