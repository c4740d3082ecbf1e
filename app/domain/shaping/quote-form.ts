import { z } from "zod";
import { isCalendarDay } from "~/domain/cycles/first-day";
import { neededText, readForm, refused, text, type ReadForm } from "~/domain/safety/read-form";
import { consentNames, quotedRoleNames, type Consent, type QuotedRole } from "./consent";

export type ConsentForm = { agreedTo: Consent; agreedOn: string };

export type QuoteForm = ConsentForm & { words: string; role: QuotedRole };

const consent = {
  agreedTo: z.enum(consentNames, "Choose what they agreed to"),
  agreedOn: text(10).refine(isCalendarDay, "Give the day on which they agreed"),
};

const asked = z.object(consent);

const quote = z.object({
  words: neededText(500, "Write down what they said"),
  role: z.enum(quotedRoleNames, "Choose whose words these are"),
  hasAgreed: z.literal("yes", "Ask them first, and tick this once they've agreed"),
  ...consent,
});

/** Words are kept only with a consent: to what, and since which day. There's no field for a name. */
export function readQuoteForm(form: FormData, today: string, hasTeam: boolean): ReadForm<QuoteForm> {
  const read = readForm(quote, form);
  if (!read.ok) return read;
  const { words, role, agreedTo, agreedOn } = read.value;
  return (
    problemOf(form, { agreedTo, agreedOn }, today, hasTeam) ?? {
      ok: true,
      value: { words, role, agreedTo, agreedOn },
    }
  );
}

export function readConsentForm(form: FormData, today: string, hasTeam: boolean): ReadForm<ConsentForm> {
  const read = readForm(asked, form);
  return read.ok ? (problemOf(form, read.value, today, hasTeam) ?? read) : read;
}

function problemOf(form: FormData, { agreedTo, agreedOn }: ConsentForm, today: string, hasTeam: boolean) {
  if (agreedOn > today) return refused(form, { agreedOn: "That day is still to come" });
  if (agreedTo === "team" && !hasTeam)
    return refused(form, {
      agreedTo: "This idea has no team yet. Choose its team first, or who else may read it",
    });
  return null;
}
