import { setVote } from "~/domain/engagement/set-vote.server";
import { isReadyToShare, type IdeaForm } from "~/domain/ideas/idea-form";
import type { Viewer } from "~/domain/people/viewer";
import { findSimilar, type Similar } from "./find-similar.server";
import { hasSeenSimilar, ideaToSupport, isSharing } from "./similar-step";

/**
 * What has to be shown before an idea is shared for the first time: others that are strongly alike, once; or the same
 * again after one of them was supported. Null where it can go on. A draft is never asked about, nor one's own idea.
 */
export async function similarStep(
  person: Viewer,
  form: FormData,
  idea: IdeaForm,
  now: Date,
  except: number | null = null,
): Promise<Similar | null> {
  const supported = ideaToSupport(form);
  if (supported === null && !isAskedAbout(form, idea)) return null;
  if (supported !== null) await setVote(person, supported, true, now);
  const similar = await findSimilar(person, likeableFrom(idea), except);
  return supported !== null || similar.isStrong ? similar : null;
}

function isAskedAbout(form: FormData, idea: IdeaForm): boolean {
  return isSharing(form) && !hasSeenSimilar(form) && idea.audience !== "draft" && isReadyToShare(idea);
}

function likeableFrom({ title, noticed, change }: IdeaForm) {
  return { title, text: `${noticed}\n${change}` };
}
