import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { found, idFrom } from "~/http/responses";
import { Page } from "~/ui/page";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? "Idea"} - Pathfinders` }];

export const loader = signedIn(async ({ viewer, params }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  return { title: idea.title };
});

export default function Idea() {
  const idea = useLoaderData<typeof loader>();
  return (
    <Page title={idea.title} trail={[{ to: "/ideas", label: "Ideas" }]}>
      <p />
    </Page>
  );
}
