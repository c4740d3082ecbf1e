/** What may wait for somebody: a few of each, the most pressing first. */
export type Waiting = {
  answers: readonly { ideaId: number; title: string }[];
  pledges: readonly { id: number; what: string; dueOn: string }[];
  proposals: readonly { id: number; title: string; waitsFor: "changes" | "agreement" | "publication" }[];
  unseen: readonly { ideaId: number; title: string }[];
};

export type Need = {
  kind: "answer" | "pledge" | "changes" | "agreement" | "publication" | "first-words";
  href: string;
  title: string;
  /** The day that somebody set for it themselves, as YYYY-MM-DD. */
  dueOn: string | null;
};

const most = 8;

/** What needs somebody, in the order in which others wait: answers first, then promises, drafts to read, and what nobody has seen. */
export function needsOf({ answers, pledges, proposals, unseen }: Waiting): Need[] {
  return [
    ...answers.map(({ ideaId, title }) => need("answer", `/ideas/${ideaId}#conversation`, title)),
    ...pledges.map(({ id, what, dueOn }) => need("pledge", `/pledges/${id}`, what, dueOn)),
    ...proposals.map(({ id, title, waitsFor }) => need(waitsFor, `/proposals/${id}`, title)),
    ...unseen.map(({ ideaId, title }) => need("first-words", `/ideas/${ideaId}`, title)),
  ].slice(0, most);
}

function need(kind: Need["kind"], href: string, title: string, dueOn: string | null = null): Need {
  return { kind, href, title, dueOn };
}
