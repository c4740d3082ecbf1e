type Insert = (table: string, row: Record<string, unknown>) => void;

type Made = {
  insert: Insert;
  ideas: number;
  people: number;
  teams: number;
  chance: () => number;
  words: (count: number) => string;
  /** When an idea of this number was shared, as it stands in the table. */
  at: (idea: number) => string;
};

/** The person whose Today and notifications are measured: they follow, are thanked and are told more than others. */
export const busy = 5;

const practices = 200;

/** What people make of ideas, in the amounts of a large site after five years. */
export function fillLoop(made: Made): void {
  fillConversation(made);
  fillSpread(made);
  fillRecognition(made);
  fillPathways(made);
  fillNotifications(made);
}

function fillConversation({ insert, ideas, people, chance, words, at }: Made): void {
  const anybody = () => 1 + Math.floor(people * chance());
  const followed = new Set<string>();
  for (let i = 0; i < people * 20; i++) {
    const [ideaId, personId] = [1 + Math.floor(ideas * chance()), i % 40 === 0 ? busy : anybody()];
    if (followed.has(`${ideaId} ${personId}`)) continue;
    followed.add(`${ideaId} ${personId}`);
    insert("Follow", { ideaId, personId, following: 1, at: at(ideaId) });
  }
  for (let ideaId = 1; ideaId <= ideas; ideaId++) {
    tell(insert, { type: "idea-shared", at: at(ideaId), actorId: anybody(), ideaId });
    if (ideaId % 2 === 0) {
      const [authorId, body] = [anybody(), words(20)];
      const createdAt = at(ideaId);
      insert("Comment", { id: ideaId, ideaId, authorId, body, bodyHtml: `<p>${body}</p>`, createdAt });
      tell(insert, { type: "comment-written", at: createdAt, actorId: authorId, ideaId, commentId: ideaId });
    }
    if (ideaId % 3 === 0) fillCycle(insert, ideaId, ideaId % 300 === 0 ? busy : anybody(), at(ideaId), words);
  }
}

function fillCycle(insert: Insert, ideaId: number, authorId: number, time: string, words: Made["words"]) {
  const texts = { change: words(10), learnt: words(20), surprise: ideaId % 9 === 0 ? words(8) : "" };
  const times = {
    createdAt: time,
    updatedAt: time,
    startedAt: time,
    studiedAt: ideaId % 6 === 0 ? time : null,
  };
  insert("Cycle", { ideaId, number: 2, authorId, scale: "one-shift", ...texts, ...times });
  tell(insert, { type: "cycle-started", at: time, actorId: authorId, ideaId });
}

function fillSpread({ insert, ideas, people, teams, chance, words, at }: Made): void {
  for (let ideaId = 25; ideaId <= ideas; ideaId += 25) {
    const [personId, time] = [1 + Math.floor(people * chance()), at(ideaId)];
    const adoption = { id: ideaId, sourceIdeaId: ideaId - 7, ideaId, teamId: 1 + (ideaId % teams) };
    insert("Adoption", { ...adoption, personId, at: time });
    const told = { type: "idea-adopted", at: time, actorId: personId };
    tell(insert, { ...told, ideaId: ideaId - 7, adoptionId: ideaId });
  }
  for (let id = 1; id <= ideas / 20; id++) {
    const personId = id % 50 === 0 ? busy : 1 + Math.floor(people * chance());
    const times = { createdAt: at(id * 20), updatedAt: at(id * 20) };
    insert("Endorsement", { id, ideaId: id * 20, personId, message: words(12), ...times });
    if (id % 2 > 0) continue;
    const status = id % 6 === 0 ? "open" : "kept";
    const settledAt = status === "open" ? null : at(id * 20);
    const dueOn = at(id * 20).slice(0, 10);
    insert("Pledge", { endorsementId: id, what: words(8), dueOn, status, settledAt });
  }
}

function fillRecognition({ insert, ideas, people, chance, words, at }: Made): void {
  const anybody = () => 1 + Math.floor(people * chance());
  for (let id = 1; id <= ideas / 10; id++) {
    const [fromId, createdAt] = [anybody(), at(id * 10)];
    const audience = id % 3 === 0 ? "private" : "shared";
    insert("Kudos", { id, fromId, ideaId: id * 10, audience, message: words(10), createdAt });
    insert("KudosPerson", { kudosId: id, personId: id % 100 === 0 ? busy : anybody() });
    tell(insert, { type: "kudos-given", at: createdAt, actorId: fromId, kudosId: id });
  }
  insert("Spotlight", { week: "2025-12-29", ideaId: 1000, chosenAt: at(ideas) });
  for (let ideaId = 5; ideaId <= ideas; ideaId += 5) {
    const milestone = { key: `made-up ${ideaId}`, kind: "first-idea", personId: anybody(), ideaId };
    insert("Milestone", { ...milestone, at: at(ideaId) });
  }
}

function fillPathways({ insert, ideas, people, chance, words, at }: Made): void {
  const moments = ["welcome", "settling-in", "everyday-life", "rising-distress", "leave"];
  for (let id = 1; id <= 4; id++)
    insert("Pathway", { id, slug: `stay-${id}`, title: words(4), summary: words(12), createdAt: at(1) });
  for (let id = 1; id <= practices; id++) {
    const time = at(Math.floor((ideas * id) / practices));
    const place = { pathwayId: 1 + (id % 4), moment: moments[id % moments.length] };
    const text = { title: words(5), summary: words(15) };
    const done = { readyAt: time, agreedAt: time, publishedAt: time };
    insert("Proposal", { id, ...place, ...text, createdAt: time, updatedAt: time, ...done });
    insert("Practice", { id, slug: `practice-${id}`, ...place, ...text, publishedAt: time, updatedAt: time });
    const parts = { why: words(40), how: words(120), need: words(20), watchFor: words(30) };
    const html = Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [`${name}Html`, `<p>${part}</p>`]),
    );
    const version = { id, practiceId: id, number: 1, proposalId: id, publishedAt: time };
    insert("PracticeVersion", { ...version, moment: place.moment, ...text, ...parts, ...html });
    for (let i = 0; i < 3; i++) insert("PracticeIdea", { practiceId: id, ideaId: 18 + 25 * (3 * id + i) });
    for (const part of ["shared", "tested", "tested", "endorsed", "nominated", "drafted", "agreed"])
      insert("PracticeCredit", {
        ...{ versionId: id, part, ideaId: 18 + 75 * id },
        personId: 1 + Math.floor(people * chance()),
      });
  }
}

/** Of what happened on each of the ideas: a hundred thousand rows and more for others, two thousand for one person. */
function fillNotifications({ insert, ideas, people, chance, at }: Made): void {
  const kinds = ["moved", "moved", "commented", "supported", "endorsed"];
  const told = new Set<string>();
  for (let i = 1; i <= ideas * 2; i++) {
    const personId = i % Math.floor(ideas / 1000) === 0 ? busy : 1 + Math.floor(people * chance());
    const eventId = 1 + Math.floor(ideas * 1.5 * chance());
    if (told.has(`${personId} ${eventId}`)) continue;
    told.add(`${personId} ${eventId}`);
    const ideaId = 1 + Math.floor(ideas * chance());
    const kind = kinds[i % kinds.length];
    insert("Notification", {
      personId,
      eventId,
      ideaId,
      kind,
      at: at(ideaId),
      readAt: i % 3 ? at(ideas) : null,
    });
  }
}

function tell(insert: Insert, event: Record<string, unknown>): void {
  insert("Event", { ...event, handledAt: event.at });
}
