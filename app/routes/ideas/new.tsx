import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { readIdeaForm } from "~/domain/ideas/idea-form";
import { shareIdea } from "~/domain/ideas/share-idea.server";
import { redirectSaying } from "~/http/flash.server";
import { now } from "~/platform/clock.server";
import { IdeaFields } from "~/ui/idea-fields";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Share an idea - Pathfinders" }];

export const loader = signedIn(({ viewer }) => ({ teams: viewer.teams }));

export const action = signedIn(async ({ request, viewer }) => {
  const read = readIdeaForm(await request.formData(), viewer);
  if (!read.ok) return data(read, { status: 400 });
  const ideaId = await shareIdea(viewer, read.value, now());
  return redirectSaying(`/ideas/${ideaId}`, read.value.audience === "draft" ? "idea-saved-as-draft" : "idea-shared");
});

export default function NewIdea() {
  const { teams } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <Page title="Share an idea" narrow lede="A title and the change are enough. Two minutes will do.">
      <form method="post" data-keep>
        <IdeaFields state={state} teams={teams} />
      </form>
    </Page>
  );
}
