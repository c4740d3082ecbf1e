import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { listCelebrations } from "~/domain/recognition/celebrations.server";
import { listThanksForMe } from "~/domain/recognition/thanks-for-me.server";
import { now } from "~/platform/clock.server";
import { CelebrationWall } from "~/ui/celebration-wall";
import { IdeaListPages } from "~/ui/idea-list-pages";
import { Page } from "~/ui/page";

const mostOnPage = 20;

export const meta: MetaFunction = () => [{ title: "Celebrations - Pathfinders" }];

export const loader = signedIn(async ({ request, viewer }) => {
  const before = new URL(request.url).searchParams.get("before");
  const at = now();
  const mine = before ? [] : await listThanksForMe(viewer, at);
  const { items, next } = await listCelebrations(viewer, { before, most: mostOnPage });
  const isMine = new Set(mine.map((item) => item.id));
  const others = items.filter((item) => item.kind !== "kudos" || !isMine.has(item.id));
  return { mine, others, next, now: at, isTop: !before };
});

export default function Celebrations() {
  const { mine, others, next, now, isTop } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Celebrations"
      lede="The ward noticeboard: thanks, first steps, and honest surprises that taught us something."
      actions={
        <div className="nhsuk-button-group">
          <a className="nhsuk-button" href="/kudos/new">
            Thank somebody
          </a>
          <a href="/celebrations/surprises">Read the honest surprises</a>
          <a href="/celebrations/spotlights">See the weekly spotlights</a>
        </div>
      }
    >
      {mine.length > 0 ? (
        <section aria-labelledby="mine">
          <h2 id="mine" className="wall-title no-print">
            For you
          </h2>
          <CelebrationWall items={mine} now={now} />
        </section>
      ) : null}
      {others.length > 0 ? (
        <section aria-labelledby="everybody">
          <h2 id="everybody" className={mine.length > 0 ? "wall-title no-print" : "nhsuk-u-visually-hidden"}>
            On the wall
          </h2>
          <CelebrationWall items={others} now={now} />
        </section>
      ) : null}
      {mine.length + others.length === 0 ? <Empty isTop={isTop} /> : null}
      <IdeaListPages
        next={next === null ? null : { href: `/celebrations?before=${next}`, label: "Older celebrations" }}
        first={isTop ? null : "/celebrations"}
      />
    </Page>
  );
}

function Empty({ isTop }: { isTop: boolean }) {
  if (!isTop) return <p>That's all there is on the wall.</p>;
  return (
    <section className="card" aria-labelledby="empty">
      <h2 id="empty">Nothing is pinned up yet</h2>
      <p>
        Who made your last shift a little better? Thank them: two lines are enough. When somebody shares a
        first idea or learns something unexpected, that's pinned up here too.
      </p>
    </section>
  );
}
