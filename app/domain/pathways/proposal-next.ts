import type { IdeaFacts } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";
import { canDraftProposals, mayAgree } from "./policy";
import { missingWords, proposalStateOf, type NeededWords, type ProposalTimes } from "./proposal-state";

type Facts = ProposalTimes & NeededWords & { writerIds: readonly number[]; ideas: readonly IdeaFacts[] };

/** The one thing that this person can do next with a proposal; "wait" where it is somebody else's turn. */
export type ProposalNext = "finish" | "ask" | "agree" | "publish" | "take up" | "read" | "wait";

export function nextForProposal(viewer: Viewer, proposal: Facts, who: { hasPartner: boolean }): ProposalNext {
  const mayDraft = canDraftProposals(viewer);
  switch (proposalStateOf(proposal)) {
    case "published":
      return "read";
    case "set-aside":
      return mayDraft ? "take up" : "wait";
    case "agreed":
      return mayDraft ? "publish" : "wait";
    case "waiting":
      return mayAgree(viewer, proposal, who) ? "agree" : "wait";
    case "drafting":
      if (!mayDraft) return "wait";
      return Object.keys(missingWords(proposal)).length > 0 ? "finish" : "ask";
  }
}

/** Who the second person is, in words. */
export function secondPersonInWords({ hasPartner }: { hasPartner: boolean }): string {
  return hasPartner
    ? "a lived-experience partner"
    : "another steward, or somebody whose name stands on one of its ideas";
}
