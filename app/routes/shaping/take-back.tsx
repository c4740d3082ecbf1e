import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "nhsuk-react-components";
import { signedIn } from "~/auth/guards.server";
import { takeBackQuote } from "~/domain/shaping/keep-quote.server";
import { findQuote } from "~/domain/shaping/list-quotes.server";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { now } from "~/platform/clock.server";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Consent taken back - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const { idea, quote } = found(await findQuote(viewer, idFrom(params, "quoteId")));
  if (!quote.can.takeBack) throw forbidden();
  return { idea: idea && { id: idea.id, title: idea.title }, words: quote.words };
});

export const action = signedIn(async ({ params, viewer }) => {
  const { idea, quote } = found(await findQuote(viewer, idFrom(params, "quoteId")));
  if (!(await takeBackQuote(viewer, quote.id, now()))) throw forbidden();
  return redirectSaying(idea ? `/ideas/${idea.id}/shaping` : "/", "quote-taken-back");
});

export default function TakeBack() {
  const { idea, words } = useLoaderData<typeof loader>();
  const back = idea && {
    to: `/ideas/${idea.id}/shaping`,
    label: `Shaped together: ${idea.title || "your draft"}`,
  };
  return (
    <Page title="Have they taken it back?" trail={back ? [back] : []} narrow>
      <blockquote className="typed">{words}</blockquote>
      {idea ? null : <p>The idea that they stand with was withdrawn, or you can&apos;t see it any more.</p>}
      <p>
        Then the words go at once, for everybody, and can&apos;t be brought back. No reason is needed. What
        was printed has to be taken down by hand, and backups hold the words until they&apos;re replaced.
      </p>
      <form method="post">
        <div className="nhsuk-button-group">
          <Button warning>Delete their words</Button>
          <a href={back?.to ?? "/"}>Keep them</a>
        </div>
      </form>
    </Page>
  );
}
