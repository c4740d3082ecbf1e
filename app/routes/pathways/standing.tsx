import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "~/auth/guards.server";
import { canKeepPathways } from "~/domain/pathways/pathway-policy";
import { findPractice } from "~/domain/pathways/practice-page.server";
import { setTakenDown } from "~/domain/pathways/practice-standing.server";
import type { Viewer } from "~/domain/people/viewer";
import { redirectSaying } from "~/http/flash.server";
import { badRequest, forbidden, found } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Take a practice down - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const { slug, title, isTakenDown } = await practiceToKeep(viewer, params.slug);
  return { slug, title, isTakenDown };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const { slug } = await practiceToKeep(viewer, params.slug);
  const down = (await request.formData()).get("down");
  if (down !== "yes" && down !== "no") throw badRequest();
  if (!(await setTakenDown(viewer, slug, down === "yes", now()))) throw forbidden();
  return redirectSaying(`/practices/${slug}`, down === "yes" ? "practice-taken-down" : "practice-put-back");
});

async function practiceToKeep(viewer: Viewer, slug = "") {
  const { practice } = found(await findPractice(viewer, slug));
  if (!canKeepPathways(viewer)) throw forbidden();
  return practice;
}

export default function Standing() {
  const { slug, title, isTakenDown } = useLoaderData<typeof loader>();
  return (
    <Page
      title={isTakenDown ? "Put this practice back?" : "Take this practice down?"}
      trail={[{ to: `/practices/${slug}`, label: title }]}
      narrow
    >
      {isTakenDown ? (
        <p>Everybody will be able to find and read it again, with everybody&apos;s names.</p>
      ) : (
        <>
          <p>
            Nobody but the pathway stewards will be able to read or find it. Its address says that it was
            taken down, and when. Everybody who had a part in it, or follows an idea behind it, is told.
          </p>
          <p>
            Its words, its names and what people noted for themselves are kept. The ideas it grew from are
            back at the stage they reached before. It can be put back at any time.
          </p>
        </>
      )}
      <form method="post" action={`/practices/${slug}/standing`}>
        <input type="hidden" name="down" value={isTakenDown ? "no" : "yes"} />
        <div className="nhsuk-button-group">
          <Button>{isTakenDown ? "Put it back" : "Take it down"}</Button>
          <a href={`/practices/${slug}`}>Leave it as it is</a>
        </div>
      </form>
    </Page>
  );
}
