import type { Today } from "~/domain/ideas/today.server";
import { greet } from "./greeting";
import { HomeIdeas } from "./home-ideas";
import { HomeWaiting } from "./home-waiting";
import { Page } from "./page";

type Props = Today & { name: string; now: Date };

/** The first page of somebody who is signed in: what is waiting for them, and what is moving. */
export function HomeToday({ name, now, drafts, cycles, followed, moving }: Props) {
  const isQuiet = followed.length + moving.length === 0;
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
          <HomeWaiting drafts={drafts} cycles={cycles} now={now} />
        </div>
        <div>
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
        </div>
      </div>
    </Page>
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
