import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import type { Carried } from "~/domain/safety/carried-form";
import type { CastMember } from "./demo-cast";
import { wordsFor } from "./error-words";
import { Page } from "./page";
import { SignInToCarryOn } from "./sign-in-to-carry-on";
import { TypedWords } from "./typed-words";

/** The one page for everything that ends a request early. What was typed is on it, where it can be sent again. */
export function ErrorPage() {
  const error = useRouteError();
  const { carried, cast } = broughtBy(error);
  if (carried && isRouteErrorResponse(error) && error.status === 401)
    return <SignInToCarryOn carried={carried} cast={cast ?? []} />;
  const { title, what, next } = wordsFor(error);
  return (
    <Page title={title} lede={what} narrow>
      <p>{next}</p>
      {carried ? <TypedWords carried={carried} button="Send it again" /> : null}
      <p>
        <a className="lone-link" href="/">
          Go to the first page
        </a>
      </p>
    </Page>
  );
}

type Brought = { carried?: Carried; cast?: CastMember[] };

function broughtBy(error: unknown): Brought {
  return isRouteErrorResponse(error) ? ((error.data as Brought | null) ?? {}) : {};
}
