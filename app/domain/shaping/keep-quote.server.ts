import { recordEvent } from "~/domain/activity/record-event.server";
import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { write, type Writer } from "~/platform/db.server";
import { findIdeaFacts, factsOf, ideaFacts } from "~/domain/ideas/idea-facts.server";
import { canAskAgain, canSayWhoShaped, canTakeBackQuote } from "./policy";
import type { ConsentForm, QuoteForm } from "./quote-form";

/**
 * Writes down what somebody said, with what they agreed to. The same words may be two people's, each with a consent of
 * their own; only the same form sent twice is kept once. The event doesn't tell which quote it was.
 */
export function keepQuote(person: Viewer, ideaId: number, form: QuoteForm, now: Date): Promise<boolean> {
  return write(async (tx) => {
    const idea = await findIdeaFacts(tx, ideaId);
    if (!idea || !canSayWhoShaped(person, idea)) return false;
    if (form.agreedTo === "team" && idea.teamId === null) return false;
    if (await tx.quote.findFirst({ where: { ...form, ideaId, recordedById: person.id } })) return true;
    await tx.quote.create({
      data: { ...form, ideaId, teamId: idea.teamId, recordedById: person.id, at: now },
    });
    await recordEvent(tx, { type: "quote-kept", at: now, actorId: person.id, ideaId });
    return true;
  });
}

/** What they agree to now, after they were asked again: less or more than before. The words can't be changed. */
export function changeConsent(
  person: Viewer,
  quoteId: number,
  form: ConsentForm,
  now: Date,
): Promise<boolean> {
  return write(async (tx) => {
    const quote = await findQuoteWithIdea(tx, quoteId);
    if (!quote || !canAskAgain(person, quote.idea, quote)) return false;
    const { teamId } = quote.idea;
    if (form.agreedTo === "team" && teamId === null) return false;
    await tx.quote.update({ where: { id: quoteId }, data: { ...form, teamId, recordedById: person.id } });
    await recordEvent(tx, { type: "consent-changed", at: now, actorId: person.id, ideaId: quote.ideaId });
    return true;
  });
}

/** Consent was taken back: the words go, and there is no copy of them. */
export function takeBackQuote(person: Viewer, quoteId: number, now: Date): Promise<boolean> {
  return write(async (tx) => {
    const quote = await findQuoteWithIdea(tx, quoteId);
    if (!quote || !canTakeBackQuote(person, quote.idea, quote)) return false;
    const { ideaId } = quote;
    await tx.quote.delete({ where: { id: quoteId } });
    await recordEvent(tx, { type: "quote-taken-back", at: now, actorId: person.id, ideaId });
    if (!canAskAgain(person, quote.idea, quote)) {
      const entry = { action: "quote-removed", subjectType: "idea", subjectId: ideaId };
      await recordAudit(tx, { ...entry, personId: person.id, at: now });
    }
    return true;
  });
}

async function findQuoteWithIdea(tx: Writer, quoteId: number) {
  const quote = await tx.quote.findUnique({
    where: { id: quoteId },
    include: { idea: { select: ideaFacts } },
  });
  return quote && { ...quote, idea: factsOf(quote.idea) };
}
