import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { findGonePractice } from "~/domain/pathways/practice-gone.server";
import { listCredits } from "~/domain/pathways/practice-credits.server";
import { findPractice } from "~/domain/pathways/practice-page.server";
import { found, idFrom } from "~/http/responses";
import { Page } from "~/ui/page";
import { PracticeCredits } from "~/ui/practice-credits";
import { PracticeText } from "~/ui/practice-text";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Version ${data?.practice.version ?? ""}: ${data?.practice.title ?? ""} - Pathfinders` },
];

export const loader = signedIn(async ({ params, viewer }) => {
  const version = idFrom(params, "version");
  const slug = params.slug ?? "";
  const there = await findPractice(viewer, slug, version);
  if (!there && (await findGonePractice(slug))) throw redirect(`/practices/${slug}`);
  const { practice, versionId } = found(there);
  return { practice, credits: await listCredits(viewer, versionId) };
});

export default function Version() {
  const { practice, credits } = useLoaderData<typeof loader>();
  const isCurrent = practice.version === practice.currentVersion;
  return (
    <Page
      title={practice.title}
      lede={practice.summary}
      trail={[{ to: `/practices/${practice.slug}`, label: "The practice as it is now" }]}
      narrow
    >
      <p className="note">
        {`This is version ${practice.version}${isCurrent ? ", the one in use." : ". There's a newer one."}`}
      </p>
      <PracticeText practice={practice} />
      <PracticeCredits credits={credits} practice={practice} />
    </Page>
  );
}
