import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { changeConsent } from "~/domain/shaping/keep-quote.server";
import { findQuote } from "~/domain/shaping/list-quotes.server";
import { readConsentForm } from "~/domain/shaping/quote-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { dayOf } from "~/platform/calendar-day";
import { now } from "~/platform/clock.server";
import { ConsentFields } from "~/ui/quote-fields";
import { ShapingFormPage } from "~/ui/shaping-form-page";

export const meta: MetaFunction = () => [{ title: "What they agreed to - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const { idea, quote } = found(await findQuote(viewer, idFrom(params, "quoteId")));
  if (!idea || !quote.can.askAgain) throw forbidden();
  const { id, words, agreedTo, record } = quote;
  return {
    ideaId: idea.id,
    title: idea.title,
    quote: { id, words, agreedTo, agreedOn: record?.agreedOn ?? "" },
  };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const { idea, quote } = found(await findQuote(viewer, idFrom(params, "quoteId")));
  if (!idea || !quote.can.askAgain) throw forbidden();
  const read = readConsentForm(await request.formData(), dayOf(now()), idea.teamId !== null);
  if (!read.ok) return data(read, { status: 400 });
  if (!(await changeConsent(viewer, quote.id, read.value, now()))) throw forbidden();
  return redirectSaying(`/ideas/${idea.id}/shaping`, "consent-changed");
});

export default function Consent() {
  const { ideaId, title, quote } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <ShapingFormPage
      title="What do they agree to now?"
      lede="Ask them first. The words themselves can't be changed: they agreed to these."
      back={{ to: `/ideas/${ideaId}/shaping`, label: `Shaped together: ${title || "your draft"}` }}
      state={state}
      save="Save what they agree to"
    >
      <blockquote className="typed">{quote.words}</blockquote>
      <ConsentFields state={state} saved={quote} />
    </ShapingFormPage>
  );
}
