import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signInByPassword } from "~/auth/authenticator.server";
import { open } from "~/auth/guards.server";
import { offeredCast } from "~/auth/offered-cast.server";
import { findViewer, hasJustSignedIn, startSession } from "~/auth/session.server";
import { readCarried } from "~/domain/safety/carried-form";
import { typedFrom } from "~/domain/safety/read-form";
import { safePath } from "~/http/safe-redirect";
import { CarriedInputs } from "~/ui/carried-inputs";
import { CarryOn } from "~/ui/carry-on";
import { DemoCast } from "~/ui/demo-cast";
import { FormErrors } from "~/ui/field";
import { Page } from "~/ui/page";
import { SignInFields } from "~/ui/sign-in-fields";

export const meta: MetaFunction = () => [{ title: "Sign in - Pathfinders" }];

export const loader = open(async ({ request, viewer, context }) => {
  const next = safePath(new URL(request.url).searchParams.get("next"));
  if (viewer && !hasJustSignedIn(context)) throw redirect(next);
  return { next, cast: await offeredCast() };
});

export const action = open(async ({ request, context }) => {
  const form = await request.clone().formData();
  const carried = readCarried(form, safePath);
  const next = safePath(form.get("next"));
  const person = await signInByPassword(request, context.clientAddress);
  if (!person) {
    const errors = { email: "That e-mail address and password don't go together. Check both and try again." };
    const state = { errors, typed: { email: typedFrom(form).email ?? "" } };
    return data({ state, carried, signedInAs: null, next }, { status: 400 });
  }
  const headers = { "Set-Cookie": await startSession(person.id, request, context) };
  if (carried) {
    const signedInAs = (await findViewer(request, context))?.name ?? "";
    return data({ state: undefined, carried, signedInAs, next }, { headers });
  }
  return redirect(next, { headers });
});

export default function Login() {
  const { next, cast } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.signedInAs && answer.carried)
    return <CarryOn carried={answer.carried} signedInAs={answer.signedInAs} />;
  const carried = answer?.carried ?? null;
  return (
    <Page title="Sign in" narrow>
      <FormErrors state={answer?.state} />
      {cast.length > 0 ? <DemoCast cast={cast} next={next} carried={carried} /> : null}
      <form method="post" action="/login" className="card">
        <h2>With your e-mail address</h2>
        <input type="hidden" name="next" value={answer?.next ?? next} />
        <CarriedInputs carried={carried} />
        <SignInFields state={answer?.state} />
        <p className="soft">Forgotten your password? Ask your site&apos;s administrator for a new one.</p>
      </form>
    </Page>
  );
}
