import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { listIdeas } from "~/domain/ideas/list-ideas.server";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Ideas - Pathfinders" }];

export const loader = signedIn(async ({ viewer }) => ({ ideas: await listIdeas(viewer) }));

export default function Ideas() {
  const { ideas } = useLoaderData<typeof loader>();
  return (
    <Page title="Ideas">
      <ul>
        {ideas.map((idea) => (
          <li key={idea.id}>
            <a href={`/ideas/${idea.id}`}>{idea.title}</a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
