import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { listSurprises } from "~/domain/recognition/list-surprises.server";
import { readSurprisePlace, readSurpriseWish, surprisesAddress } from "~/domain/recognition/surprise-wish";
import { IdeaListPages } from "~/ui/idea-list-pages";
import { Page } from "~/ui/page";
import { SurpriseCard } from "~/ui/surprise-card";
import { SurpriseFilter } from "~/ui/surprise-filter";

export const meta: MetaFunction = () => [{ title: "Honest surprises - Pathfinders" }];

export const loader = signedIn(async ({ request, viewer }) => {
  const query = new URL(request.url).searchParams;
  const wish = readSurpriseWish(query);
  const before = readSurprisePlace(query.get("before") ?? "");
  return { wish, isTop: before === null, ...(await listSurprises(viewer, wish, before)) };
});

export default function Surprises() {
  const { wish, isTop, surprises, next } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Honest surprises"
      trail={[{ to: "/celebrations", label: "Celebrations" }]}
      lede="What came out otherwise than somebody thought, and what it taught them. A surprise is worth as much as an improvement."
      narrow
    >
      <p className="soft">You see them from ideas shared with everybody, and from your own teams.</p>
      <SurpriseFilter wish={wish} />
      {surprises.map((surprise) => (
        <SurpriseCard key={surprise.cycleId} surprise={surprise} />
      ))}
      {surprises.length === 0 ? <Empty isTop={isTop} isFiltered={wish.theme + wish.moment !== ""} /> : null}
      <IdeaListPages
        next={next === null ? null : { href: surprisesAddress(wish, next), label: "Earlier surprises" }}
        first={isTop ? null : surprisesAddress(wish)}
      />
    </Page>
  );
}

function Empty({ isTop, isFiltered }: { isTop: boolean; isFiltered: boolean }) {
  if (!isTop) return <p>That's all there is.</p>;
  return (
    <section className="card" aria-labelledby="empty">
      <h2 id="empty">{isFiltered ? "None of these yet" : "No surprises yet"}</h2>
      {isFiltered ? (
        <p>
          <a href="/celebrations/surprises">Read all honest surprises</a>
        </p>
      ) : (
        <p>
          Write what you expect before a small test. When you study it, say what surprised you: then it stands
          here for others to learn from.
        </p>
      )}
    </section>
  );
}
