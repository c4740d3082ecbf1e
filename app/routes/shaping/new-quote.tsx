import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signedIn } from "~/auth/guards.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { keepQuote } from "~/domain/shaping/keep-quote.server";
import { canSayWhoShaped } from "~/domain/shaping/policy";
import { readQuoteForm } from "~/domain/shaping/quote-form";
import { redirectSaying } from "~/http/flash.server";
import { forbidden, found, idFrom } from "~/http/responses";
import { dayOf } from "~/platform/calendar-day";
import { now } from "~/platform/clock.server";
import { QuoteFields } from "~/ui/quote-fields";
import { ShapingFormPage } from "~/ui/shaping-form-page";

export const meta: MetaFunction = () => [{ title: "What somebody said - Pathfinders" }];

export const loader = signedIn(async ({ params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  if (!canSayWhoShaped(viewer, idea)) throw forbidden();
  return { ideaId: idea.id, title: idea.title, today: dayOf(now()) };
});

export const action = signedIn(async ({ request, params, viewer }) => {
  const idea = found(await findIdeaHandle(viewer, idFrom(params, "ideaId")));
  if (!canSayWhoShaped(viewer, idea)) throw forbidden();
  const read = readQuoteForm(await request.formData(), dayOf(now()), idea.teamId !== null);
  if (!read.ok) return data(read, { status: 400 });
  if (!(await keepQuote(viewer, idea.id, read.value, now()))) throw forbidden();
  return redirectSaying(`/ideas/${idea.id}/shaping`, "quote-kept");
});

export default function NewQuote() {
  const { ideaId, title, today } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <ShapingFormPage
      title="What somebody said"
      lede="Words of people with lived experience, kept only as far as they agree."
      back={{ to: `/ideas/${ideaId}/shaping`, label: `Shaped together: ${title || "your draft"}` }}
      state={state}
      save="Keep their words"
    >
      <QuoteFields state={state} today={today} />
    </ShapingFormPage>
  );
}
