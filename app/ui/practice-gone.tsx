import { momentLabel } from "~/domain/pathways/moments";
import type { GonePractice } from "~/domain/pathways/practice-gone.server";
import { formatDay } from "./dates";
import { Page } from "./page";

/** At the address of a practice that was taken down: that it was, when, and where to look instead. */
export function PracticeGone({ gone }: { gone: Omit<GonePractice, "practiceId"> }) {
  const { title, takenDownAt, moment, pathway } = gone;
  const label = momentLabel(moment);
  return (
    <Page
      title="This practice was taken down"
      lede={`“${title}” was taken down on ${formatDay(takenDownAt)}. Please don't use a copy or a print of it any more.`}
      trail={[{ to: "/pathways", label: "What works here" }]}
      narrow
    >
      <h2>Where to look instead</h2>
      <ul>
        <li>
          <a href={`/pathways/${pathway.slug}${label ? `#${moment}` : ""}`}>
            {label ? `“${label}” in ${pathway.title}` : pathway.title}
          </a>
        </li>
        <li>
          <a href={`/search?q=${encodeURIComponent(title)}`}>Ideas and practices like it</a>
        </li>
        <li>
          <a href="/welcome">Who to ask</a>, the pathway stewards among them
        </li>
      </ul>
    </Page>
  );
}
