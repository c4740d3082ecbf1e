import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { allowed } from "~/auth/guards.server";
import { pathwayKeepers } from "~/domain/pathways/pathway-policy";
import { findPathwayHolds, removePathway } from "~/domain/pathways/pathway-removal.server";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { Page } from "~/ui/page";
import { PathwayStays } from "~/ui/pathway-stays";

export const meta: MetaFunction = () => [{ title: "Remove a pathway - Pathfinders" }];

export const loader = allowed(pathwayKeepers, async ({ params }) =>
  found(await findPathwayHolds(params.slug ?? "")),
);

/** Where something came to lie on it meanwhile, its page says so. */
export const action = allowed(pathwayKeepers, async ({ params, viewer }) => {
  const { slug } = found(await findPathwayHolds(params.slug ?? ""));
  const outcome = await removePathway(viewer, slug, now());
  if (outcome === "refused") throw forbidden();
  if (outcome === "in use") return redirectSaying(`/pathways/${slug}/deletion`, "pathway-in-use");
  return redirectSaying("/pathways", "pathway-removed");
});

export default function RemovePathway() {
  const { slug, title, practices, proposals } = useLoaderData<typeof loader>();
  const trail = [{ to: `/pathways/${slug}`, label: title }];
  if (practices + proposals > 0) return <PathwayStays trail={trail} slug={slug} practices={practices} />;
  return (
    <Page title="Remove this pathway?" trail={trail} narrow>
      <p>
        Nothing lies along it: no practice, and no draft of one. Its title and summary go, and this can&apos;t
        be undone.
      </p>
      <form method="post" action={`/pathways/${slug}/deletion`}>
        <div className="nhsuk-button-group">
          <Button warning>Remove it</Button>
          <a href={`/pathways/${slug}`}>Keep it</a>
        </div>
      </form>
    </Page>
  );
}
