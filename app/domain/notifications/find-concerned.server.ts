import type { ClaimedEvent } from "~/domain/activity/claim-events.server";
import type { Writer } from "~/platform/db.server";
import type { IdeaPeople, TellableEvent } from "./audience";

const isHere = { deactivatedAt: null };

/** Whom these events can concern: so many questions for all of them together, not for each. Closed accounts are left out. */
export async function findConcerned(
  tx: Writer,
  events: readonly ClaimedEvent[],
): Promise<(event: ClaimedEvent) => TellableEvent> {
  const adopted = await findAdopted(tx, events);
  const grownFrom = await findGrownFrom(tx, events);
  const ideasOf = (event: ClaimedEvent): number[] => {
    if (event.adoptionId !== null) return adopted.get(event.adoptionId)?.ideas ?? [];
    if (event.ideaId !== null) return [event.ideaId];
    return event.practiceId === null ? [] : (grownFrom.get(event.practiceId) ?? []);
  };
  const joinings = await findJoinings(tx, events);
  const ofPractices = events.filter((event) => event.practiceId !== null);
  const ideas = await findIdeaPeople(
    tx,
    unique([...events.flatMap(ideasOf), ...joinings.map(({ intoId }) => intoId)]),
    unique(ofPractices.flatMap(ideasOf)),
  );
  const thanked = await findThanked(tx, events);
  const writers = await findWriters(tx, events);
  const partners = await findPartners(tx, events);
  const credited = await findCredited(tx, events);
  const testing = await findTesting(tx, events);
  return (event) => ({
    type: event.type,
    actorId: event.actorId,
    ideas: ideasOf(event).flatMap((id) => ideas.get(id) ?? []),
    thanked: thanked.get(event.kudosId ?? 0) ?? [],
    writers: writers.get(event.proposalId ?? 0) ?? [],
    partners,
    testing: testing.get(event.cycleId ?? 0) ?? [],
    isRevival: adopted.get(event.adoptionId ?? 0)?.wasResting ?? false,
    credited: credited.get(event.practiceId ?? 0) ?? [],
    joined: event.type === "idea-joined" ? joinedFrom(event, joinings, ideas) : null,
  });
}

type Joining = { ideaId: number; intoId: number; supporters: number[] };

/** The ideas that were joined and still are, with who had supported the one that went. */
async function findJoinings(tx: Writer, events: readonly ClaimedEvent[]): Promise<Joining[]> {
  const ids = unique(events.filter(({ type }) => type === "idea-joined").map((event) => event.ideaId));
  if (ids.length === 0) return [];
  const joinings = await tx.ideaJoining.findMany({ where: { ideaId: { in: ids } } });
  const votes = await tx.vote.findMany({
    where: { ideaId: { in: ids }, person: isHere },
    select: { ideaId: true, personId: true },
  });
  const supporters = gathered(votes.map(({ ideaId, personId }) => [ideaId, personId]));
  return joinings.map(({ ideaId, intoId }) => ({ ideaId, intoId, supporters: supporters.get(ideaId) ?? [] }));
}

function joinedFrom(
  event: ClaimedEvent,
  joinings: readonly Joining[],
  ideas: ReadonlyMap<number, IdeaPeople>,
) {
  const joining = joinings.find(({ ideaId }) => ideaId === event.ideaId);
  const into = ideas.get(joining?.intoId ?? 0);
  return joining && into ? { into, supporters: joining.supporters } : null;
}

/** What was adopted, not what grew out of it: that has followers of its own. */
async function findAdopted(
  tx: Writer,
  events: readonly ClaimedEvent[],
): Promise<Map<number, { ideas: number[]; wasResting: boolean }>> {
  const ids = unique(events.map((event) => event.adoptionId));
  if (ids.length === 0) return new Map();
  const adoptions = await tx.adoption.findMany({
    where: { id: { in: ids } },
    select: { id: true, sourceIdeaId: true, wasResting: true },
  });
  return new Map(
    adoptions.map(({ id, sourceIdeaId, wasResting }) => [
      id,
      { ideas: sourceIdeaId === null ? [] : [sourceIdeaId], wasResting },
    ]),
  );
}

async function findGrownFrom(tx: Writer, events: readonly ClaimedEvent[]): Promise<Map<number, number[]>> {
  const ids = unique(events.map((event) => event.practiceId));
  if (ids.length === 0) return new Map();
  const rows = await tx.practiceIdea.findMany({ where: { practiceId: { in: ids } } });
  return gathered(rows.map(({ practiceId, ideaId }) => [practiceId, ideaId]));
}

async function findIdeaPeople(
  tx: Writer,
  ids: number[],
  inPractice: number[],
): Promise<Map<number, IdeaPeople>> {
  if (ids.length === 0) return new Map();
  const ideas = await tx.idea.findMany({
    where: { id: { in: ids } },
    select: { id: true, authorId: true, author: { select: { deactivatedAt: true } } },
  });
  const follows = await tx.follow.findMany({
    where: { ideaId: { in: ids }, following: true, person: isHere },
    select: { ideaId: true, personId: true },
  });
  const followers = gathered(follows.map(({ ideaId, personId }) => [ideaId, personId]));
  const testers = await findTesters(tx, inPractice);
  return new Map(
    ideas.map(({ id, authorId, author }) => [
      id,
      {
        ideaId: id,
        authorId: author?.deactivatedAt === null ? authorId : null,
        followers: followers.get(id) ?? [],
        testers: testers.get(id) ?? [],
      },
    ]),
  );
}

/** Who planned a cycle of these ideas, and who wrote the ideas that were adopted from them. */
async function findTesters(tx: Writer, ideaIds: number[]): Promise<Map<number, number[]>> {
  if (ideaIds.length === 0) return new Map();
  const cycles = await tx.cycle.findMany({
    where: { ideaId: { in: ideaIds }, author: isHere },
    select: { ideaId: true, authorId: true },
    distinct: ["ideaId", "authorId"],
  });
  const adoptions = await tx.adoption.findMany({
    where: { sourceIdeaId: { in: ideaIds }, idea: { author: isHere } },
    select: { sourceIdeaId: true, idea: { select: { authorId: true } } },
  });
  return gathered([
    ...cycles.map(({ ideaId, authorId }) => [ideaId, authorId] as const),
    ...adoptions.map(({ sourceIdeaId, idea }) => [sourceIdeaId, idea.authorId] as const),
  ]);
}

/** Who planned a cycle whose study is due, and who wrote on it since. */
async function findTesting(tx: Writer, events: readonly ClaimedEvent[]): Promise<Map<number, number[]>> {
  const due = events.filter((event) => event.type === "cycle-study-due");
  const ids = unique(due.map((event) => event.cycleId));
  if (ids.length === 0) return new Map();
  const wrote = await tx.event.findMany({
    where: { cycleId: { in: ids }, actor: isHere },
    select: { cycleId: true, actorId: true },
    distinct: ["cycleId", "actorId"],
  });
  return gathered(wrote.map(({ cycleId, actorId }) => [cycleId, actorId]));
}

async function findThanked(tx: Writer, events: readonly ClaimedEvent[]): Promise<Map<number, number[]>> {
  const ids = unique(events.map((event) => event.kudosId));
  if (ids.length === 0) return new Map();
  const inTeam = { memberships: { select: { personId: true }, where: { person: isHere } } };
  const kudos = await tx.kudos.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      people: { select: { personId: true }, where: { person: isHere } },
      team: { select: inTeam },
    },
  });
  return new Map(
    kudos.map(({ id, people, team }) => [
      id,
      unique([...people, ...(team?.memberships ?? [])].map(({ personId }) => personId)),
    ]),
  );
}

async function findWriters(tx: Writer, events: readonly ClaimedEvent[]): Promise<Map<number, number[]>> {
  const ids = unique(events.map((event) => event.proposalId));
  if (ids.length === 0) return new Map();
  const writers = await tx.proposalWriter.findMany({ where: { proposalId: { in: ids }, person: isHere } });
  return gathered(writers.map(({ proposalId, personId }) => [proposalId, personId]));
}

async function findPartners(tx: Writer, events: readonly ClaimedEvent[]): Promise<number[]> {
  if (!events.some((event) => event.type === "proposal-ready")) return [];
  const grants = await tx.roleGrant.findMany({
    where: { role: "lived-experience-partner", person: isHere },
    select: { personId: true },
  });
  return unique(grants.map(({ personId }) => personId));
}

async function findCredited(tx: Writer, events: readonly ClaimedEvent[]): Promise<Map<number, number[]>> {
  const takenDown = events.filter((event) => event.type === "practice-taken-down");
  const ids = unique(takenDown.map((event) => event.practiceId));
  if (ids.length === 0) return new Map();
  const credits = await tx.practiceCredit.findMany({
    where: { version: { practiceId: { in: ids } }, person: isHere },
    select: { personId: true, version: { select: { practiceId: true } } },
  });
  return gathered(credits.map(({ personId, version }) => [version.practiceId, personId]));
}

function unique(ids: readonly (number | null)[]): number[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

function gathered(pairs: readonly (readonly [number | null, number | null])[]): Map<number, number[]> {
  const lists = new Map<number, number[]>();
  for (const [key, id] of pairs)
    if (key !== null && id !== null) lists.set(key, [...(lists.get(key) ?? []), id]);
  return lists;
}
