import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { listCycles } from "~/domain/cycles/list-cycles.server";
import { readBefore } from "~/domain/engagement/comment-place";
import { commentingAs } from "~/domain/engagement/commenting-as";
import { listComments } from "~/domain/engagement/list-comments.server";
import { findLineage } from "~/domain/engagement/lineage.server";
import { listEndorsements } from "~/domain/leadership/list-endorsements.server";
import { canEndorseIdea } from "~/domain/leadership/policy";
import { readAdded } from "~/domain/measures/added-point";
import { listMeasures } from "~/domain/measures/list-measures.server";
import { readAbout } from "~/domain/notifications/mark-read.server";
import { findWayIn } from "~/domain/pathways/way-in.server";
import { findOrigins } from "~/domain/ideas/idea-origins.server";
import { recordOpen, type IdeaPage } from "~/domain/ideas/find-idea-page.server";
import { findPageOrJoined } from "~/domain/ideas/joined-into.server";
import { abilitiesOn, isAuthor } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";
import { found, idFrom, movedTo } from "~/http/responses";
import { dayOf, timeOfDay } from "~/platform/calendar-day";
import { now } from "~/platform/clock.server";
import { unlessDiskFull } from "~/platform/disk-full";
import { Conversation } from "~/ui/conversation";
import { Endorsements } from "~/ui/endorsements";
import { IdeaByline, IdeaFacets } from "~/ui/idea-about";
import { Lineage } from "~/ui/idea-lineage";
import { IdeaOrigins } from "~/ui/idea-origins";
import { IdeaOwnerLinks } from "~/ui/idea-owner-links";
import { IdeaSide } from "~/ui/idea-side";
import { IdeaStanding } from "~/ui/idea-standing";
import { IdeaStory } from "~/ui/idea-preview";
import { IdeaTop } from "~/ui/idea-top";
import { IdeaTests } from "~/ui/idea-tests";
import { Page } from "~/ui/page";
import { WayIntoPathway } from "~/ui/way-into-pathway";

export const handle = { script: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.story.title || "Your draft"} - Pathfinders` },
];

export const loader = signedIn(async ({ viewer, params, request }) => {
  const { there, into } = await findPageOrJoined(viewer, idFrom(params, "ideaId"));
  if (into !== null) throw movedTo(`/ideas/${into}`);
  const page = found(there);
  const { handle: idea, story, support } = page;
  const query = new URL(request.url).searchParams;
  const before = readBefore(query);
  const [conversation, cycles, tracked, endorsements, lineage, wayIn, origins] = await Promise.all([
    listComments(viewer, idea, { before }),
    listCycles(viewer, idea),
    listMeasures(viewer, idea),
    listEndorsements(viewer, idea),
    findLineage(viewer, idea),
    findWayIn(viewer, idea),
    findOrigins(viewer, idea, now()),
  ]);
  await rememberVisit(viewer, page).catch(unlessDiskFull);
  return {
    story,
    support,
    conversation,
    cycles,
    tracked,
    endorsements,
    lineage,
    wayIn,
    origins,
    can: { ...abilitiesOn(viewer, idea), endorse: canEndorseIdea(viewer, idea) },
    isMine: isAuthor(viewer, idea),
    commentingAs: commentingAs(viewer, idea),
    added: readAdded(query.get("added")),
    clock: { today: dayOf(now()), time: timeOfDay(now()) },
    now: now(),
  };
});

/** That it was opened, and that what was told about it has been read. */
async function rememberVisit(viewer: Viewer, { handle, isOpened, hasNews }: IdeaPage): Promise<void> {
  if (!isOpened && !isAuthor(viewer, handle)) await recordOpen(viewer, handle.id, now());
  if (hasNews) await readAbout(viewer, handle.id, now());
}

export default function Idea() {
  const page = useLoaderData<typeof loader>();
  const { story, support, can, isMine, lineage } = page;
  const isShared = story.audience !== "draft";
  return (
    <Page
      title={story.title || "A draft without a title"}
      trail={[{ to: "/ideas", label: "Ideas" }]}
      lede={<IdeaByline {...story} />}
      actions={<IdeaTop story={story} drawn={page.tracked.drawn} canTrack={can.test} />}
    >
      <div className="idea-page">
        <div className="idea-page__story">
          <IdeaStanding {...story} ideaId={story.id} isMine={isMine} />
          <section className="card" aria-label="The idea">
            <IdeaStory story={story} rank="h2" />
            <IdeaFacets {...story} />
          </section>
          <IdeaOrigins origins={page.origins} />
        </div>
        <div className="idea-page__side">
          {can.takePart ? (
            <IdeaSide
              idea={story}
              support={support}
              isStrong={!can.test}
              canTry={lineage.canTry}
              canThank={!isMine}
            />
          ) : null}
        </div>
        <div className="idea-page__rest">
          <IdeaTests {...page} isShared={isShared} />
        </div>
        {isShared ? (
          <div className="idea-page__more">
            <Endorsements
              endorsements={page.endorsements}
              ideaId={story.id}
              canEndorse={can.endorse}
              now={page.now}
            />
            <Lineage lineage={lineage} />
            <WayIntoPathway wayIn={page.wayIn} ideaId={story.id} />
          </div>
        ) : null}
        {isShared ? (
          <div className="idea-page__talk">
            <Conversation
              ideaId={story.id}
              page={page.conversation}
              count={support.commentCount}
              canComment={can.takePart}
              commentingAs={page.commentingAs}
              now={page.now}
            />
          </div>
        ) : null}
        <div className="idea-page__owner">
          <IdeaOwnerLinks ideaId={story.id} can={can} isEdited={story.isEdited} />
        </div>
      </div>
    </Page>
  );
}
