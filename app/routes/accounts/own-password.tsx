import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { changeOwnPassword, hasPassword } from "~/auth/own-password.server";
import { readPasswordForm, wrongPassword } from "~/domain/people/password-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden } from "~/http/responses";
import { FormErrors } from "~/ui/field";
import { Page } from "~/ui/page";
import { SettingsPassword } from "~/ui/settings-password";

export const meta: MetaFunction = () => [{ title: "Change your password - Pathfinders" }];

export const loader = signedIn(async ({ viewer }) => ({ hasPassword: await hasPassword(viewer) }));

export const action = signedIn(async ({ request, viewer }) => {
  const read = readPasswordForm(await request.formData());
  if (!read.ok) return refusal((await hasPassword(viewer)) ? read.errors : null);
  const outcome = await changeOwnPassword(request, viewer, read.value);
  if (outcome === "changed") return redirectSaying("/settings", "password-changed");
  return refusal(outcome === "wrong" ? wrongPassword : null);
});

/** What was typed isn't part of the answer: a password is never shown again. */
function refusal(errors: Record<string, string> | null) {
  if (errors === null) throw forbidden();
  return data({ errors, typed: {} }, { status: 400 });
}

export default function OwnPassword() {
  const account = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <Page title="Change your password" trail={[{ to: "/settings", label: "Your account" }]} narrow>
      <FormErrors state={state} />
      {account.hasPassword ? (
        <SettingsPassword state={state} />
      ) : (
        <p>You sign in here without a password, so there&apos;s none to change.</p>
      )}
    </Page>
  );
}
