import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { findIdeaPage, recordOpen } from "~/domain/ideas/find-idea-page.server";
import { canDeleteIdea, canEditIdea, canTestIdea, canWithdrawIdea, isAuthor } from "~/domain/ideas/policy";
import { found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { IdeaByline, IdeaFacets } from "~/ui/idea-about";
import { IdeaOwnerLinks } from "~/ui/idea-owner-links";
import { IdeaStory } from "~/ui/idea-preview";
import { IdeaStanding } from "~/ui/idea-standing";
import { Page } from "~/ui/page";

export const handle = { script: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.story.title || "Your draft"} - Pathfinders` },
];

export const loader = signedIn(async ({ viewer, params }) => {
  const { handle: idea, story, isOpened } = found(await findIdeaPage(viewer, idFrom(params, "ideaId")));
  if (!isOpened && !isAuthor(viewer, idea)) await recordOpen(viewer, idea.id, now());
  return {
    story,
    can: {
      edit: canEditIdea(viewer, idea),
      withdraw: canWithdrawIdea(viewer, idea) && !idea.isWithdrawn,
      delete: canDeleteIdea(viewer, idea),
      test: canTestIdea(viewer, idea),
    },
    isMine: isAuthor(viewer, idea),
  };
});

export default function Idea() {
  const { story, can, isMine } = useLoaderData<typeof loader>();
  return (
    <Page title={story.title || "A draft without a title"} trail={[{ to: "/ideas", label: "Ideas" }]} lede={<IdeaByline {...story} />}>
      <div className="idea-page">
        <div className="idea-page__main">
          <IdeaStanding {...story} ideaId={story.id} isMine={isMine} />
          <section className="card" aria-label="The idea">
            <IdeaStory story={story} />
            <IdeaFacets {...story} />
          </section>
        </div>
        <aside className="idea-page__side">
          <IdeaOwnerLinks
            ideaId={story.id}
            canEdit={can.edit}
            canWithdraw={can.withdraw}
            canDelete={can.delete}
            isEdited={story.isEdited}
          />
        </aside>
      </div>
    </Page>
  );
}
