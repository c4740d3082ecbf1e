import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { listSpotlights } from "~/domain/recognition/list-spotlights.server";
import { weekOf } from "~/domain/recognition/week";
import { now } from "~/platform/clock.server";
import { IdeaListPages } from "~/ui/idea-list-pages";
import { Page } from "~/ui/page";
import { SpotlightWeek } from "~/ui/spotlight-week";

export const meta: MetaFunction = () => [{ title: "Spotlights - Pathfinders" }];

export const loader = signedIn(async ({ request, viewer }) => {
  const before = new URL(request.url).searchParams.get("before") ?? "";
  const { spotlights, next } = await listSpotlights(viewer, before);
  return { spotlights, next, isTop: before === "", thisWeek: weekOf(now()) };
});

export default function Spotlights() {
  const { spotlights, next, isTop, thisWeek } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Spotlights"
      trail={[{ to: "/celebrations", label: "Celebrations" }]}
      lede="Each Monday one shared idea stands in the light: one that taught us something, or one that few of us have seen."
      narrow
    >
      {spotlights.length > 0 ? (
        <ul className="idea-list">
          {spotlights.map((spotlight) => (
            <li key={spotlight.week}>
              <SpotlightWeek spotlight={spotlight} isThisWeek={spotlight.week === thisWeek} />
            </li>
          ))}
        </ul>
      ) : (
        <Empty isTop={isTop} />
      )}
      <IdeaListPages
        next={
          next === null
            ? null
            : { href: `/celebrations/spotlights?before=${next}`, label: "Earlier spotlights" }
        }
        first={isTop ? null : "/celebrations/spotlights"}
      />
    </Page>
  );
}

function Empty({ isTop }: { isTop: boolean }) {
  if (!isTop) return <p>That's as far back as it goes.</p>;
  return (
    <section className="card" aria-labelledby="empty">
      <h2 id="empty">No idea has had its week yet</h2>
      <p>
        As soon as somebody shares an idea with everybody, one is chosen.{" "}
        <a href="/ideas/new">Share an idea</a> and it may be yours.
      </p>
    </section>
  );
}
