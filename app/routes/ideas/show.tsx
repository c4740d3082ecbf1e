import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { listCycles } from "~/domain/cycles/list-cycles.server";
import { readBefore } from "~/domain/engagement/comment-place";
import { commentingAs } from "~/domain/engagement/commenting-as";
import { countedSupport } from "~/domain/engagement/counted-support.server";
import { listComments } from "~/domain/engagement/list-comments.server";
import { findIdeaPage, recordOpen } from "~/domain/ideas/find-idea-page.server";
import { abilitiesOn, isAuthor } from "~/domain/ideas/policy";
import { found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { Conversation } from "~/ui/conversation";
import { IdeaByline, IdeaFacets } from "~/ui/idea-about";
import { IdeaSide } from "~/ui/idea-side";
import { IdeaStanding } from "~/ui/idea-standing";
import { IdeaStory } from "~/ui/idea-preview";
import { Page } from "~/ui/page";
import { Ramp } from "~/ui/ramp";
import { StagePath } from "~/ui/stage-path";

export const handle = { script: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.story.title || "Your draft"} - Pathfinders` },
];

export const loader = signedIn(async ({ viewer, params, request }) => {
  const { handle: idea, story, isOpened } = found(await findIdeaPage(viewer, idFrom(params, "ideaId")));
  const before = readBefore(new URL(request.url).searchParams);
  const [support, conversation, cycles] = await Promise.all([
    countedSupport(viewer, idea),
    listComments(viewer, idea, { before }),
    listCycles(viewer, idea),
  ]);
  if (!isOpened && !isAuthor(viewer, idea)) await recordOpen(viewer, idea.id, now());
  return {
    story,
    support,
    conversation,
    cycles,
    can: abilitiesOn(viewer, idea),
    isMine: isAuthor(viewer, idea),
    commentingAs: commentingAs(viewer, idea),
    now: now(),
  };
});

export default function Idea() {
  const { story, support, conversation, cycles, can, isMine, ...rest } = useLoaderData<typeof loader>();
  const isShared = story.audience !== "draft";
  return (
    <Page
      title={story.title || "A draft without a title"}
      trail={[{ to: "/ideas", label: "Ideas" }]}
      lede={<IdeaByline {...story} />}
      actions={isShared ? <StagePath stage={story.stage} /> : null}
    >
      <div className="idea-page">
        <div className="idea-page__story">
          <IdeaStanding {...story} ideaId={story.id} isMine={isMine} />
          <section className="card" aria-label="The idea">
            <IdeaStory story={story} />
            <IdeaFacets {...story} />
          </section>
        </div>
        <IdeaSide story={story} support={support} can={can} />
        <div className="idea-page__rest">
          {isShared || cycles.length > 0 ? (
            <section className="card" aria-labelledby="cycles-title" id="cycles">
              <h2 id="cycles-title">Cycles</h2>
              <Ramp cycles={cycles} ideaId={story.id} canTest={can.test} />
            </section>
          ) : null}
          {isShared ? (
            <Conversation
              ideaId={story.id}
              page={conversation}
              count={support.commentCount}
              canComment={can.takePart}
              commentingAs={rest.commentingAs}
              now={rest.now}
            />
          ) : null}
        </div>
      </div>
    </Page>
  );
}
