import { recordEvent } from "~/domain/activity/record-event.server";
import { visibleIdeas } from "~/domain/ideas/visible-ideas.server";
import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { write, type Writer } from "~/platform/db.server";
import { canSettlePledge } from "./policy";
import { settlementOf, type SettleForm } from "./settle-form";

export type Settled = "saved" | "conflict" | "refused";

/** Says how one's own pledge went, or says it differently later. Only another answer is news; other words aren't. */
export function settlePledge(
  person: Viewer,
  pledgeId: number,
  form: SettleForm,
  now: Date,
): Promise<Settled> {
  return write(async (tx) => {
    const pledge = await findTheirs(tx, person, pledgeId);
    if (!pledge) return "refused";
    const { status, outcome, revision } = form;
    if (status === pledge.status && outcome === pledge.outcome) return "saved";
    if (revision !== settlementOf(pledge)) return "conflict";
    await tx.pledge.update({ where: { id: pledgeId }, data: { status, outcome, settledAt: now } });
    const { ideaId, id: endorsementId } = pledge.endorsement;
    const [type, actorId] = [status === "kept" ? "pledge-kept" : "pledge-not-kept", person.id] as const;
    if (status !== pledge.status) await recordEvent(tx, { type, at: now, actorId, ideaId, endorsementId });
    const subject = { subjectType: "idea", subjectId: ideaId };
    await recordAudit(tx, { action: "pledge-settled", ...subject, personId: person.id, at: now });
    return "saved";
  });
}

async function findTheirs(tx: Writer, person: Viewer, pledgeId: number) {
  const pledge = await tx.pledge.findFirst({
    where: { id: pledgeId, endorsement: { idea: visibleIdeas(person) } },
    select: {
      status: true,
      outcome: true,
      settledAt: true,
      endorsement: { select: { id: true, ideaId: true, personId: true } },
    },
  });
  return pledge && canSettlePledge(person, pledge.endorsement) ? pledge : null;
}
