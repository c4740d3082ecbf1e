import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { demoOnly } from "~/auth/guards.server";
import { offeredCast } from "~/auth/offered-cast.server";
import { findViewer, startSession } from "~/auth/session.server";
import { isInDemoCast } from "~/domain/people/demo-cast.server";
import { readCarried } from "~/domain/safety/carried-form";
import { wholeNumber } from "~/http/page-numbers";
import { notFound } from "~/http/responses";
import { safePath } from "~/http/safe-redirect";
import { CarryOn } from "~/ui/carry-on";
import { DemoCast } from "~/ui/demo-cast";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Sign in - Pathfinders" }];

export const loader = demoOnly(async () => ({ cast: await offeredCast() }));

export const action = demoOnly(async ({ request, context }) => {
  const form = await request.formData();
  const personId = wholeNumber(form.get("personId"));
  if (personId === null || !(await isInDemoCast(personId))) throw notFound();
  const headers = { "Set-Cookie": await startSession(personId, request, context) };
  const carried = readCarried(form, safePath);
  if (!carried) throw redirect(safePath(form.get("next")), { headers });
  return data({ carried, signedInAs: (await findViewer(request, context))?.name ?? "" }, { headers });
});

export default function DemoLogin() {
  const { cast } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer) return <CarryOn {...answer} />;
  return (
    <Page title="Sign in" narrow>
      <DemoCast cast={cast} next="/" carried={null} />
    </Page>
  );
}
