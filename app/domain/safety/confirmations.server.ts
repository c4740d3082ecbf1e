import { write } from "~/platform/db.server";
import { recordAudit } from "./audit.server";
import type { Certainty } from "./identifiers/identifier";

const actions: Record<Certainty, string> = { refused: "number-confirmed", asked: "words-confirmed" };

/** What somebody's words are of: a kind of thing, and which one where that may be known. */
export type Subject = { type: string; id: number | null };

/** That somebody ticked what was found in their words as nobody's, and the words were saved; never the words. */
export async function recordConfirmations(
  personId: number,
  certainties: readonly Certainty[],
  subject: Subject,
  at: Date,
): Promise<void> {
  await write(async (tx) => {
    for (const certainty of certainties)
      await recordAudit(tx, {
        action: actions[certainty],
        subjectType: subject.type,
        subjectId: subject.id,
        personId,
        at,
      });
  });
}
