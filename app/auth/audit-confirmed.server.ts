import { certaintiesConfirmed } from "~/domain/safety/confirming";
import { recordConfirmations, type Subject } from "~/domain/safety/confirmations.server";
import { now } from "~/platform/clock.server";

/**
 * Runs an action; when it saved something, notes in the audit what its form had ticked as identifying nobody.
 * An action saved something when it leads on, or says `saved: true` in its answer.
 */
export async function auditConfirmed<T>(
  personId: number,
  request: Request,
  act: () => Promise<T> | T,
): Promise<T> {
  const asSent = request.clone();
  const answer = await act();
  if (!hasSaved(answer)) return answer;
  const form = await asSent.formData().catch(() => new FormData());
  const certainties = certaintiesConfirmed(form);
  if (certainties.length > 0)
    await recordConfirmations(personId, certainties, subjectOf(request, answer), now());
  return answer;
}

function hasSaved(answer: unknown): boolean {
  if (answer instanceof Response) return answer.status < 400;
  const { type, data } = (answer ?? {}) as { type?: unknown; data?: unknown };
  const said = type === "DataWithResponseInit" ? data : answer;
  return (said as { saved?: unknown } | null)?.saved === true;
}

/** Whom these come from may be nobody else's to know, so which one it is isn't noted. */
const withoutNumber = new Set(["kudos", "opportunities"]);

/** The thing at the address that the form was sent to, or that it led on to. */
function subjectOf(request: Request, answer: unknown): Subject {
  const sentTo = new URL(request.url).pathname;
  const ledTo = answer instanceof Response ? (answer.headers.get("Location") ?? "") : "";
  const [, things = "", id] =
    /^\/(?:admin\/)?([a-z]+)\/(\d+)/.exec(sentTo) ??
    /^\/(?:admin\/)?([a-z]+)\/(\d+)/.exec(ledTo) ??
    /^\/(?:admin\/)?([a-z]+)/.exec(sentTo) ??
    [];
  return { type: oneOf(things), id: id === undefined || withoutNumber.has(things) ? null : Number(id) };
}

const irregular: Record<string, string> = {
  people: "person",
  kudos: "kudos",
  opportunities: "opportunity",
  tallies: "tally",
};

function oneOf(things: string): string {
  return irregular[things] ?? things.replace(/s$/, "");
}
