import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { sessionId } from "~/auth/session.server";
import { listLedTeams } from "~/domain/people/led-teams.server";
import { rolesInWords } from "~/domain/people/roles-in-words";
import { listSessions } from "~/domain/people/sessions.server";
import { now } from "~/platform/clock.server";
import { Page } from "~/ui/page";
import { SettingsPerson } from "~/ui/settings-person";
import { SettingsSessions } from "~/ui/settings-sessions";

export const handle = { script: true };

export const meta: MetaFunction = () => [{ title: "Your account - Pathfinders" }];

export const loader = signedIn(async ({ request, viewer }) => {
  const at = now();
  const [current, sessions, ledTeams] = await Promise.all([
    sessionId(request),
    listSessions(viewer.id, at),
    listLedTeams(viewer),
  ]);
  return {
    person: {
      name: viewer.name,
      jobTitle: viewer.jobTitle,
      teams: viewer.teams.map((team) => team.name),
      roles: rolesInWords(viewer.roles, ledTeams),
    },
    sessions: sessions.map(({ id, device, createdAt }) => ({ device, createdAt, isThisOne: id === current })),
    now: at,
  };
});

export default function Settings() {
  const { person, sessions, now: at } = useLoaderData<typeof loader>();
  return (
    <Page title="Your account" narrow>
      <SettingsPerson {...person} />
      <SettingsSessions sessions={sessions} now={at} />
    </Page>
  );
}
