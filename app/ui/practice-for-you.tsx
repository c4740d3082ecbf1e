import type { PracticePage } from "~/domain/pathways/practice-page.server";
import { PracticeReadingButtons } from "./practice-reading";

type Props = {
  practice: Pick<PracticePage, "slug" | "isRead" | "isTried">;
  /** What it grew from, where questions are asked. */
  ideas: { id: number; title: string }[];
};

/** One's own notes, and where to ask. */
export function PracticeForYou({ practice, ideas }: Props) {
  const [first] = ideas;
  const { slug, isRead, isTried } = practice;
  return (
    <section className="card no-print" aria-labelledby="for-you-title" id="for-you">
      <h2 id="for-you-title">For you</h2>
      <PracticeReadingButtons practice={{ slug, isRead, isTried }} back={`/practices/${slug}#for-you`} />
      <p className="soft">Only you see what you note here.</p>
      {first ? (
        <p>
          Not sure about something?{" "}
          <a href={`/ideas/${first.id}#conversation`}>Ask the people who found this out</a>. They&apos;re glad
          to be asked.
        </p>
      ) : null}
    </section>
  );
}
