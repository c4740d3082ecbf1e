import { inOneSentence, type CreditLine } from "~/domain/pathways/practice-credits";
import type { PracticePage } from "~/domain/pathways/practice-page.server";
import { formatDay } from "./dates";

type Props = {
  credits: CreditLine[];
  practice: Pick<PracticePage, "version" | "publishedAt" | "reviewOn">;
};

/** Everybody behind a practice, in plain sentences, and how fresh it is. */
export function PracticeCredits({ credits, practice: { version, publishedAt, reviewOn } }: Props) {
  return (
    <section className="card practice-credits" aria-labelledby="credits">
      <h2 id="credits">The people behind it</h2>
      <ul>
        {credits.map(({ part, lead, names }) => (
          <li key={part}>
            {lead} <strong>{inOneSentence(names)}</strong>.
          </li>
        ))}
      </ul>
      <p className="soft">
        {`Version ${version}, ${formatDay(publishedAt)}${reviewOn ? `; looked at again by ${formatDay(reviewOn)}` : ""}.`}
      </p>
    </section>
  );
}
