import { data, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { allowed } from "~/auth/guards.server";
import { addPathway } from "~/domain/pathways/pathway-changes.server";
import { pathwayTitleTaken, readPathwayForm } from "~/domain/pathways/pathway-form";
import { pathwayKeepers } from "~/domain/pathways/pathway-policy";
import { refused } from "~/domain/safety/read-form";
import { redirectSaying } from "~/http/flash.server";
import { countTry } from "~/http/rate-limit.server";
import { forbidden } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { PathwayFormPage } from "~/ui/pathway-form-page";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Add a pathway - Pathfinders" }];

const limit = { name: "pathways", points: 60, seconds: 600 };

export const loader = allowed(pathwayKeepers, () => null);

export const action = allowed(pathwayKeepers, async ({ request, viewer }) => {
  const form = await request.formData();
  const read = readPathwayForm(form);
  if (!read.ok) return data(read, { status: 400 });
  await countTry(limit, String(viewer.id));
  const outcome = await addPathway(viewer, read.value, now());
  if (outcome === "refused") throw forbidden();
  if (outcome === "title taken") return data(refused(form, pathwayTitleTaken), { status: 400 });
  return redirectSaying(`/pathways/${outcome.slug}`, "pathway-added");
});

export default function NewPathway() {
  return (
    <PathwayFormPage
      title="Add a pathway"
      lede="A journey that people make with us. Practices are laid along its moments as they're published."
      trail={[{ to: "/pathways", label: "Pathways" }]}
      action="/pathways/new"
      button="Add this pathway"
      state={useActionData<typeof action>()}
    />
  );
}
