import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { findKudos } from "~/domain/recognition/find-kudos.server";
import { canDeleteKudos, canTakeOffWall, isGiver } from "~/domain/recognition/kudos-policy";
import { readAboutSubject } from "~/domain/notifications/mark-read.server";
import { found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { unlessDiskFull } from "~/platform/disk-full";
import { KudosCard } from "~/ui/kudos-card";
import { KudosStanding } from "~/ui/kudos-standing";
import { Page } from "~/ui/page";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `Thanks from ${data.kudos.from}` : "Thanks"} - Pathfinders` },
];

export const loader = signedIn(async ({ params, viewer }) => {
  const { shown, facts } = found(await findKudos(viewer, idFrom(params, "kudosId")));
  await readAboutSubject(viewer, { kudosId: shown.id }, now()).catch(unlessDiskFull);
  return {
    kudos: shown,
    isMine: isGiver(viewer, facts),
    mayTakeOff: canTakeOffWall(viewer, facts),
    mayDelete: canDeleteKudos(viewer, facts),
    now: now(),
  };
});

export default function Kudos() {
  const { kudos, now: moment, ...standing } = useLoaderData<typeof loader>();
  return (
    <Page title={`Thanks from ${kudos.from}`} trail={[{ to: "/celebrations", label: "Celebrations" }]} narrow>
      <KudosCard kudos={kudos} now={moment} isOnItsOwnPage />
      <KudosStanding kudos={kudos} {...standing} />
    </Page>
  );
}
