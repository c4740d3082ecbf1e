/** One reason for which somebody is worth asking. `kind` says in which group they are looked for. */
export type Reason = {
  personId: number;
  name: string;
  jobTitle: string;
  kind: "maker" | "leader" | "partner" | "steward";
  isOwnTeam: boolean;
  /** The practice, or the team, the reason is about. */
  about: string;
  slug: string | null;
};

export type PersonToAsk = { name: string; jobTitle: string; whys: { words: string; slug: string | null }[] };

const mostOfKind = { maker: 4, leader: 2, partner: 2, steward: 2 } as const;
const mostReasons = 2;

/** A few people, those of one's own team first: who made the practices, then who else is there to be asked. */
export function chooseWhoToAsk(reasons: readonly Reason[], most = 8): PersonToAsk[] {
  const chosen = (["maker", "leader", "partner", "steward"] as const).flatMap((kind) => {
    const ofKind = reasons.filter((reason) => reason.kind === kind);
    const inOrder = ofKind.toSorted((a, b) => Number(b.isOwnTeam) - Number(a.isOwnTeam));
    return [...new Set(inOrder.map(({ personId }) => personId))].slice(0, mostOfKind[kind]);
  });
  return [...new Set(chosen)].slice(0, most).flatMap((personId) => {
    const theirs = reasons.filter((reason) => reason.personId === personId);
    const [first] = theirs;
    return first ? [{ name: first.name, jobTitle: first.jobTitle, whys: whysOf(theirs) }] : [];
  });
}

function whysOf(reasons: readonly Reason[]): PersonToAsk["whys"] {
  const whys = reasons.map(({ kind, about, slug }) => ({ words: wordsFor(kind, about), slug }));
  return [...new Map(whys.map((why) => [why.words, why])).values()].slice(0, mostReasons);
}

function wordsFor(kind: Reason["kind"], about: string): string {
  if (kind === "maker") return about;
  if (kind === "leader") return `Leads ${about}, and is there to clear the way`;
  return kind === "partner"
    ? "Knows this from the other side: lived-experience partner"
    : "Looks after the pathways, and knows what's on its way";
}
