import type { Viewer } from "~/domain/people/viewer";
import type { KudosCelebration } from "./celebration";
import { listMyKudos } from "./find-kudos.server";

const most = 3;
const fourWeeks = 28 * 24 * 60 * 60 * 1000;

/** The thanks somebody was given lately, as cards of their own: those for them alone among them. */
export async function listThanksForMe(viewer: Viewer, now: Date): Promise<KudosCelebration[]> {
  const kudos = await listMyKudos(viewer, most);
  return kudos
    .filter(({ createdAt }) => createdAt.getTime() > now.getTime() - fourWeeks)
    .map((one) => ({ kind: "kudos", id: one.id, at: one.createdAt, kudos: one }));
}
