import { data, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { findEvidence } from "~/domain/pathways/evidence.server";
import { canKeepPathways } from "~/domain/pathways/pathway-policy";
import { findGonePractice } from "~/domain/pathways/practice-gone.server";
import { listCredits } from "~/domain/pathways/practice-credits.server";
import { findPractice } from "~/domain/pathways/practice-page.server";
import { readAboutSubject } from "~/domain/notifications/mark-read.server";
import type { Viewer } from "~/domain/people/viewer";
import { found } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { unlessDiskFull } from "~/platform/disk-full";
import { Page } from "~/ui/page";
import { PracticeCredits } from "~/ui/practice-credits";
import { PracticeEvidence } from "~/ui/practice-evidence";
import { PracticeForYou } from "~/ui/practice-for-you";
import { PracticeGone } from "~/ui/practice-gone";
import { PracticeStanding } from "~/ui/practice-standing";
import { PracticeText } from "~/ui/practice-text";
import { practiceTrail } from "~/ui/practice-trail";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.practice?.title ?? "A practice that was taken down"} - Pathfinders` },
];

export const handle = { script: true };

export const loader = signedIn(async ({ params, viewer }) => {
  const slug = params.slug ?? "";
  const there = await findPractice(viewer, slug);
  if (!there) return sayGone(viewer, slug);
  const { practice, practiceId, versionId } = there;
  const [credits, evidence] = await Promise.all([
    listCredits(viewer, versionId),
    findEvidence(viewer, practiceId),
  ]);
  await readAboutSubject(viewer, { practiceId }, now()).catch(unlessDiskFull);
  return { practice, credits, evidence, isKeeper: canKeepPathways(viewer) };
});

async function sayGone(viewer: Viewer, slug: string) {
  const { practiceId, ...gone } = found(await findGonePractice(slug));
  await readAboutSubject(viewer, { practiceId }, now()).catch(unlessDiskFull);
  return data({ practice: null, gone }, { status: 410 });
}

export default function Practice() {
  const page = useLoaderData<typeof loader>();
  if (page.practice === null) return <PracticeGone gone={page.gone} />;
  const { practice, credits, evidence, isKeeper } = page;
  return (
    <Page title={practice.title} lede={practice.summary} trail={practiceTrail(practice)}>
      {practice.isTakenDown ? <PracticeStanding slug={practice.slug} /> : null}
      <div className="practice">
        <div>
          <PracticeText practice={practice} />
          {practice.isTakenDown ? null : <PracticeForYou practice={practice} ideas={evidence.ideas} />}
        </div>
        <div>
          <PracticeEvidence evidence={evidence} />
          <PracticeCredits credits={credits} practice={practice} />
        </div>
      </div>
      {isKeeper && !practice.isTakenDown ? (
        <p className="no-print quiet-links">
          <a className="lone-link" href={`/practices/${practice.slug}/standing`}>
            Take this practice down
          </a>
        </p>
      ) : null}
    </Page>
  );
}
