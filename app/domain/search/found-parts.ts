import { hasMatch, partsOf, snippet, type Part } from "./highlight";
import { plainWords } from "./plain-words";

/** Something that belongs to an idea and was found: what kind of thing it is, what it's called, and the words around. */
export type FoundPart = {
  kind: "cycle" | "measure" | "comment";
  id: number;
  name: Part[];
  href: string;
  said: { label: string; parts: Part[] };
};

type CycleTexts = Record<
  | "objective"
  | "change"
  | "surprise"
  | "learnt"
  | "what"
  | "dataPlan"
  | "observations"
  | "problems"
  | "nextStep",
  string
>;

type Numbered = number | bigint;

export function foundCycle(cycle: CycleTexts & { id: Numbered; number: Numbered }): FoundPart {
  const id = Number(cycle.id);
  const said = firstMatch([
    { label: "learnt", text: cycle.learnt },
    { label: "was surprised", text: cycle.surprise },
    { label: "tried", text: cycle.change },
    { label: "set out to", text: cycle.objective },
    { label: "saw", text: cycle.observations },
    { label: "met problems", text: cycle.problems },
    { label: "planned", text: cycle.what },
    { label: "planned to look at", text: cycle.dataPlan },
    { label: "goes on with", text: cycle.nextStep },
  ]);
  const name = [{ text: `Cycle ${cycle.number}`, isMatch: false }];
  return { kind: "cycle", id, name, href: `/cycles/${id}`, said: said ?? { label: "", parts: [] } };
}

export function foundMeasure(measure: { id: Numbered; name: string; definition: string }): FoundPart {
  const id = Number(measure.id);
  const said = { label: "", parts: snippet(plainWords(measure.definition)) };
  return { kind: "measure", id, name: partsOf(measure.name), href: `/measures/${id}`, said };
}

/** Led to in the stretch of the conversation that ends with it: it may be long ago. Nobody is named. */
export function foundComment(ideaId: number, comment: { id: Numbered; body: string }): FoundPart {
  const id = Number(comment.id);
  const said = { label: "", parts: snippet(plainWords(comment.body)) };
  const href = `/ideas/${ideaId}?before=${id + 1}#comment-${id}`;
  return { kind: "comment", id, name: [{ text: "Comment", isMatch: false }], href, said };
}

/** The first of some texts in which something was found, cut to a line or two. */
export function firstMatch(
  texts: readonly { label: string; text: string }[],
): { label: string; parts: Part[] } | null {
  const found = texts.find(({ text }) => hasMatch(text));
  return found ? { label: found.label, parts: snippet(plainWords(found.text)) } : null;
}
