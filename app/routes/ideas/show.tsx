import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { listCycles } from "~/domain/cycles/list-cycles.server";
import { readBefore } from "~/domain/engagement/comment-place";
import { commentingAs } from "~/domain/engagement/commenting-as";
import { listComments } from "~/domain/engagement/list-comments.server";
import { listMeasures } from "~/domain/measures/list-measures.server";
import { marksOf } from "~/domain/cycles/cycle-marks";
import { findIdeaPage, recordOpen } from "~/domain/ideas/find-idea-page.server";
import { abilitiesOn, isAuthor } from "~/domain/ideas/policy";
import { found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { isDiskFull } from "~/platform/disk-full";
import { Conversation } from "~/ui/conversation";
import { IdeaByline, IdeaFacets } from "~/ui/idea-about";
import { IdeaOwnerLinks } from "~/ui/idea-owner-links";
import { IdeaSide } from "~/ui/idea-side";
import { IdeaStanding } from "~/ui/idea-standing";
import { IdeaStory } from "~/ui/idea-preview";
import { MeasureSection } from "~/ui/measure-section";
import { Page } from "~/ui/page";
import { Ramp } from "~/ui/ramp";
import { StagePath } from "~/ui/stage-path";

export const handle = { script: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.story.title || "Your draft"} - Pathfinders` },
];

export const loader = signedIn(async ({ viewer, params, request }) => {
  const {
    handle: idea,
    story,
    support,
    isOpened,
  } = found(await findIdeaPage(viewer, idFrom(params, "ideaId")));
  const before = readBefore(new URL(request.url).searchParams);
  const [conversation, cycles, tracked] = await Promise.all([
    listComments(viewer, idea, { before }),
    listCycles(viewer, idea),
    listMeasures(viewer, idea),
  ]);
  if (!isOpened && !isAuthor(viewer, idea)) await recordOpen(viewer, idea.id, now()).catch(unlessFull);
  return {
    story,
    support,
    conversation,
    cycles,
    tracked,
    can: abilitiesOn(viewer, idea),
    isMine: isAuthor(viewer, idea),
    commentingAs: commentingAs(viewer, idea),
    now: now(),
  };
});

/** A full disk stops writing, not reading. */
function unlessFull(error: unknown): void {
  if (!isDiskFull(error)) throw error;
}

export default function Idea() {
  const { story, support, conversation, cycles, tracked, can, isMine, ...rest } =
    useLoaderData<typeof loader>();
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
            <IdeaStory story={story} rank="h2" />
            <IdeaFacets {...story} />
          </section>
        </div>
        <div className="idea-page__side">
          {can.takePart ? <IdeaSide idea={story} support={support} isStrong={!can.test} /> : null}
        </div>
        <div className="idea-page__rest">
          {isShared || cycles.length > 0 ? (
            <section className="card" aria-labelledby="cycles-title" id="cycles">
              <h2 id="cycles-title">Cycles</h2>
              <Ramp cycles={cycles} ideaId={story.id} canTest={can.test} />
            </section>
          ) : null}
          {isShared || tracked.drawn.length > 0 ? (
            <MeasureSection
              ideaId={story.id}
              tracked={tracked}
              cycles={marksOf(cycles)}
              canTrack={can.test}
            />
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
        <div className="idea-page__owner">
          <IdeaOwnerLinks ideaId={story.id} can={can} isEdited={story.isEdited} />
        </div>
      </div>
    </Page>
  );
}
