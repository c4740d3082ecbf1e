import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { wordsFor } from "./error-words";
import { Page } from "./page";
import { SignInToCarryOn } from "./sign-in-to-carry-on";

/** The one page for everything that ends a request early. */
export function ErrorPage() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 401 && error.data?.carried)
    return <SignInToCarryOn carried={error.data.carried} />;
  const { title, what, next } = wordsFor(error);
  return (
    <Page title={title} narrow>
      <p className="lede">{what}</p>
      <p>{next}</p>
      <p>
        <a href="/">Go to the first page</a>
      </p>
    </Page>
  );
}
