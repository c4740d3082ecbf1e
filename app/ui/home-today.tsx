import type { Today } from "~/domain/ideas/today.server";
import type { Need } from "~/domain/notifications/needs";
import type { Celebration } from "~/domain/recognition/celebration";
import type { SpotlightCard as Spotlight } from "~/domain/recognition/spotlight";
import type { StarterCard as Starter } from "~/domain/welcome/starter-card.server";
import { greet } from "./greeting";
import { HomeCelebrations } from "./home-celebrations";
import { HomeCycles } from "./home-cycles";
import { HomeDrafts } from "./home-drafts";
import { HomeIdeas } from "./home-ideas";
import { HomeNeeds } from "./home-needs";
import { HomeThanks, type NewThanks } from "./home-thanks";
import { HomeWhereFrom } from "./home-where-from";
import { Page } from "./page";
import { SpotlightCard } from "./spotlight-card";
import { StarterCard } from "./starter-card";

type Props = Pick<Today, "cycles" | "drafts" | "followed" | "moving"> & {
  name: string;
  now: Date;
  thanks: NewThanks[];
  starter: Starter | null;
  needs: Need[];
  spotlight: Spotlight | null;
  celebrations: Celebration[];
};

/** The first page of somebody who is signed in: what waits for them, what is celebrated, and what is moving. */
export function HomeToday({ name, now, ...today }: Props) {
  return (
    <Page
      title={greet(name, now)}
      lede="What have you noticed lately that could be a little better?"
      actions={
        <a className="nhsuk-button" href="/ideas/new">
          Share an idea
        </a>
      }
    >
      <div className="today">
        <div>
          <Mine now={now} {...today} />
        </div>
        {today.spotlight ? <SpotlightCard spotlight={today.spotlight} /> : null}
      </div>
      {today.celebrations.length > 0 ? (
        <HomeCelebrations celebrations={today.celebrations} now={now} />
      ) : null}
      <div className="today">
        <Ideas now={now} {...today} />
      </div>
      <HomeWhereFrom />
    </Page>
  );
}

type Own = Pick<Props, "now" | "thanks" | "starter" | "needs" | "cycles" | "drafts">;

function Mine({ now, thanks, starter, needs, cycles, drafts }: Own) {
  const isNothing = thanks.length + needs.length + cycles.length + drafts.length === 0;
  return (
    <>
      {thanks.length > 0 ? <HomeThanks thanks={thanks} now={now} /> : null}
      {starter ? <StarterCard card={starter} /> : null}
      {needs.length > 0 ? <HomeNeeds needs={needs} /> : null}
      {cycles.length > 0 ? <HomeCycles cycles={cycles} now={now} /> : null}
      {drafts.length > 0 ? <HomeDrafts drafts={drafts} now={now} /> : null}
      {isNothing && !starter ? <NothingWaiting /> : null}
    </>
  );
}

function Ideas({ now, followed, moving }: Pick<Props, "now" | "followed" | "moving">) {
  const isQuiet = followed.length + moving.length === 0;
  return (
    <>
      {followed.length > 0 ? (
        <HomeIdeas id="followed" title="Ideas you follow" ideas={followed} now={now} />
      ) : null}
      {moving.length > 0 ? (
        <HomeIdeas
          id="moving"
          title={followed.length > 0 ? "Also moving" : "What's moving"}
          ideas={moving}
          now={now}
          isAll
        />
      ) : null}
      {isQuiet ? <Quiet /> : null}
    </>
  );
}

function NothingWaiting() {
  return (
    <section className="card" aria-labelledby="nothing">
      <h2 id="nothing">Nothing is waiting for you</h2>
      <p>When you save a draft or plan a small test, the next step is here.</p>
    </section>
  );
}

function Quiet() {
  return (
    <section className="card" aria-labelledby="quiet">
      <h2 id="quiet">The path starts here</h2>
      <p>
        Nobody has shared an idea with you yet. Yours can be the first: a title and the change are enough.
      </p>
    </section>
  );
}
