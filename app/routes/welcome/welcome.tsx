import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { findJourney } from "~/domain/welcome/find-journey.server";
import { listPeopleToAsk } from "~/domain/welcome/people-to-ask.server";
import { now } from "~/platform/clock.server";
import { Page } from "~/ui/page";
import { WelcomeMoments } from "~/ui/welcome-moments";
import { WelcomeReading } from "~/ui/welcome-reading";
import { WelcomeToAsk } from "~/ui/welcome-to-ask";
import { WelcomeWhatThisIs } from "~/ui/welcome-what-this-is";

export const meta: MetaFunction = () => [{ title: "Welcome - Pathfinders" }];

export const loader = signedIn(async ({ viewer }) => {
  const [journey, toAsk] = await Promise.all([findJourney(viewer, now()), listPeopleToAsk(viewer)]);
  return { firstName: viewer.name.split(" ")[0] ?? viewer.name, journey, toAsk };
});

const settling = "Nobody expects you to know it all in your first weeks.";
const returning = "The same page that a new colleague reads.";
const facing = " Start with the moment you're facing.";

export default function Welcome() {
  const { firstName, journey, toAsk } = useLoaderData<typeof loader>();
  const hasMoments = journey.moments.some(
    ({ pathway, onTheirWay }) => pathway !== null || onTheirWay.length > 0,
  );
  const title = journey.isStarting ? `Welcome, ${firstName}` : "What works here, and who to ask";
  return (
    <Page title={title} lede={`${journey.isStarting ? settling : returning}${hasMoments ? facing : ""}`}>
      <div className="welcome">
        <div>
          {hasMoments ? <WelcomeMoments moments={journey.moments} /> : null}
          <WelcomeReading journey={journey} />
        </div>
        <div>
          <WelcomeToAsk people={toAsk} />
          <WelcomeWhatThisIs />
        </div>
      </div>
    </Page>
  );
}
