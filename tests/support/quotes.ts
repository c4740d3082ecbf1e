import "./test-database";
import { someday } from "./builders";
import type { Viewer } from "~/domain/people/viewer";
import { keepQuote } from "~/domain/shaping/keep-quote.server";
import type { QuoteForm } from "~/domain/shaping/quote-form";
import { db } from "~/platform/db.server";

let serial = 0;

export function quoteForm(parts: Partial<QuoteForm> = {}): QuoteForm {
  const words = `Nobody asked me to calm down, time ${++serial}`;
  return { words, role: "patient", agreedTo: "organisation", agreedOn: "2026-03-01", ...parts };
}

/** What somebody said about an idea, kept by this person. */
export async function buildQuote(
  person: Viewer,
  ideaId: number,
  parts: Partial<QuoteForm> = {},
): Promise<number> {
  const form = quoteForm(parts);
  if (!(await keepQuote(person, ideaId, form, someday)))
    throw new Error(`${person.name} may keep nothing about idea ${ideaId}.`);
  const { id } = await db.quote.findFirstOrThrow({ where: { ideaId, words: form.words } });
  return id;
}
