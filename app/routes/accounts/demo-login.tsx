import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { demoOnly } from "~/auth/guards.server";
import { startSession } from "~/auth/session.server";
import { isInDemoCast } from "~/domain/people/demo-cast.server";
import { readCarried } from "~/domain/safety/carried-form";
import { wholeNumber } from "~/http/page-numbers";
import { notFound } from "~/http/responses";
import { safePath } from "~/http/safe-redirect";
import { CarryOn } from "~/ui/carry-on";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Welcome back - Pathfinders" }];

export const loader = demoOnly(() => null);

export const action = demoOnly(async ({ request }) => {
  const form = await request.formData();
  const personId = wholeNumber(form.get("personId"));
  if (personId === null || !(await isInDemoCast(personId))) throw notFound();
  const headers = { "Set-Cookie": await startSession(personId, request) };
  const carried = readCarried(form, safePath);
  if (!carried) throw redirect(safePath(form.get("next")), { headers });
  return data({ carried }, { headers });
});

export default function DemoLogin() {
  const answer = useActionData<typeof action>();
  if (answer) return <CarryOn carried={answer.carried} />;
  return (
    <Page title="Sign in" narrow>
      <p>
        <a href="/login">Choose whom to look around as</a>
      </p>
    </Page>
  );
}
