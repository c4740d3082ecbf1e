import type { Carried } from "~/domain/safety/carried-form";
import { CarriedInputs } from "./carried-inputs";
import { DemoCast, type CastMember } from "./demo-cast";
import { Page } from "./page";
import { SignInFields } from "./sign-in-fields";

type Props = { carried: Carried; cast: CastMember[] };

/** Shown in the place of a form that was sent after the session had run out: nothing typed is lost. */
export function SignInToCarryOn({ carried, cast }: Props) {
  return (
    <Page
      title="Sign in to carry on"
      lede="You were signed out in the meantime. What you typed is kept on this page, not on the server."
      narrow
    >
      {cast.length > 0 ? <DemoCast cast={cast} next="/" carried={carried} /> : null}
      <form method="post" action="/login" className="card">
        <CarriedInputs carried={carried} />
        <SignInFields state={undefined} />
      </form>
    </Page>
  );
}
