import { refreshStage } from "~/domain/ideas/refresh-stage.server";
import type { Writer } from "~/platform/db.server";
import { renderMarkdown } from "~/platform/markdown";
import { momentOf, type When } from "./days";
import { lastMove, latest, type ToldEvent } from "./events";
import { plantCycle } from "./plant-cycle";
import { plantMeasure } from "./plant-measure";
import { idIn, type Planted } from "./plant-people";
import { plantSupport } from "./plant-support";
import type { IdeaStory } from "./story";

/** One idea with everything on it. Answers with what happened, for the spine. */
export async function plantIdea(tx: Writer, story: IdeaStory, planted: Planted): Promise<ToldEvent[]> {
  const { id: ideaId } = await tx.idea.create({ data: ideaColumns(story, planted) });
  const events = ownEvents(story, ideaId, planted);
  await plantRevisions(tx, story, ideaId, planted);
  events.push(...(await plantSupport(tx, story, ideaId, planted)));
  for (const [index, cycle] of (story.cycles ?? []).entries())
    events.push(...(await plantCycle(tx, cycle, { ideaId, number: index + 1 }, planted)));
  for (const measure of story.measures ?? [])
    events.push(...(await plantMeasure(tx, measure, ideaId, planted)));
  await tx.annotation.createMany({
    data: (story.annotations ?? []).map(({ by, at: when, words }) => {
      const at = momentOf(planted.now, when);
      const date = at.toISOString().slice(0, 10);
      return { ideaId, date, words, authorId: idIn(planted.people, by), at };
    }),
  });
  await refreshStage(tx, ideaId, lastMove(events, momentOf(planted.now, story.written)));
  return events;
}

function ideaColumns(story: IdeaStory, { people, teams, now }: Planted) {
  const { noticed = "", change = "", hope = "", shapedBy = "", setting = "", moment = "" } = story;
  const at = (when?: When) => (when ? momentOf(now, when) : null);
  const written = momentOf(now, story.written);
  const changes = [at(story.shared), at(story.withdrawn), ...(story.edits ?? []).map((edit) => at(edit.at))];
  return {
    authorId: idIn(people, story.author),
    teamId: story.team && idIn(teams, story.team),
    audience: story.audience,
    inTeamName: story.inTeamName ?? false,
    title: story.title,
    noticed,
    noticedHtml: renderMarkdown(noticed),
    change,
    changeHtml: renderMarkdown(change),
    hope,
    hopeHtml: renderMarkdown(hope),
    shapedBy,
    setting,
    moment,
    revision: 1 + (story.edits?.length ?? 0),
    createdAt: written,
    updatedAt: latest(
      changes.filter((change) => change !== null),
      written,
    ),
    sharedAt: at(story.shared),
    movedAt: written,
    withdrawnAt: at(story.withdrawn),
    themes: { create: story.themes.map((theme) => ({ theme })) },
  };
}

function ownEvents(story: IdeaStory, ideaId: number, { people, now }: Planted): ToldEvent[] {
  const actorId = idIn(people, story.author);
  const told = (type: ToldEvent["type"], when?: When) =>
    when ? [{ type, at: momentOf(now, when), actorId, ideaId }] : [];
  return [
    ...told("idea-shared", story.shared),
    ...(story.edits ?? []).flatMap((edit) => [
      ...told("idea-edited", edit.at),
      ...(edit.note ? told("idea-edit-told", edit.at) : []),
    ]),
    ...told("idea-withdrawn", story.withdrawn),
  ];
}

/** What it said before each edit: the latest words, with those put back that each edit changed, from the last to the first. */
async function plantRevisions(
  tx: Writer,
  story: IdeaStory,
  ideaId: number,
  { people, now }: Planted,
): Promise<void> {
  const { title, noticed = "", change = "", hope = "", shapedBy = "", audience } = story;
  let words = { title, noticed, change, hope, shapedBy };
  const edits = story.edits ?? [];
  for (const [index, edit] of [...edits.entries()].reverse()) {
    words = { ...words, ...edit.before };
    const row = { ideaId, number: index + 1, editorId: idIn(people, story.author), audience };
    const at = momentOf(now, edit.at);
    const told = edit.note ? { note: edit.note, toldAt: at } : {};
    await tx.ideaRevision.create({ data: { ...row, ...words, ...told, at } });
  }
}
