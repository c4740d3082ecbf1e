/**
 * Every way to change something. Where people write text, the page that holds the form (its own address unless said);
 * the fields are read off that page. Where they don't, why.
 */
export const writePaths: Record<string, { form: string } | { noText: string }> = {
  "routes/accounts/login.tsx": {
    noText: "address and password are compared with what is there, and kept nowhere",
  },
  "routes/accounts/demo-login.tsx": { noText: "somebody's number" },
  "routes/accounts/logout.ts": { noText: "a button" },
  "routes/accounts/sessions.ts": { noText: "a button" },
  "routes/accounts/own-password.tsx": {
    noText: "passwords are compared and hashed, kept nowhere as typed, and never shown again",
  },
  "routes/site/not-found.tsx": { noText: "always 404" },

  "routes/ideas/new.tsx": { form: "/ideas/new" },
  "routes/ideas/edit.tsx": { form: "/ideas/:ideaId/edit" },
  "routes/ideas/drafts.ts": {
    noText: "what the form of an idea holds while it's typed: tests/routes/drafts.test.ts sends it words",
  },
  "routes/ideas/history.tsx": { noText: "the number of an edit" },
  "routes/ideas/withdrawal.tsx": { noText: "yes or no" },
  "routes/ideas/deletion.tsx": { noText: "a button" },

  "routes/opportunities/new.tsx": { form: "/opportunities/new" },
  "routes/opportunities/edit.tsx": { form: "/opportunities/:opportunityId/edit" },
  "routes/opportunities/deletion.tsx": { noText: "a button" },
  "routes/requests/new.tsx": { form: "/requests/new" },
  "routes/requests/edit.tsx": { form: "/requests/:requestId/edit" },
  "routes/requests/standing.ts": { noText: "yes or no" },
  "routes/requests/deletion.tsx": { noText: "a button" },
  "routes/requests/tallies.tsx": { form: "/requests/:requestId/tallies" },
  "routes/requests/edit-tally.tsx": { form: "/tallies/:tallyId/edit" },
  "routes/requests/delete-tally.ts": { noText: "a button" },

  "routes/engagement/vote.ts": { noText: "yes or no" },
  "routes/engagement/follow.ts": { noText: "yes or no" },
  "routes/engagement/comments.tsx": { form: "/ideas/:ideaId" },
  "routes/engagement/edit-comment.tsx": { form: "/comments/:commentId/edit" },
  "routes/engagement/delete-comment.tsx": { noText: "a button" },

  "routes/ideas/similar.ts": { noText: "words to compare with, kept nowhere" },
  "routes/safety/nudges.ts": {
    noText:
      "a text is looked at while it's typed, and kept nowhere: only how often somebody asked is counted",
  },

  "routes/engagement/adopt.tsx": { form: "/ideas/:ideaId/adoptions" },

  "routes/engagement/merge.tsx": { noText: "the number of the other idea" },

  "routes/leadership/endorse.tsx": { form: "/ideas/:ideaId/endorsements" },
  "routes/leadership/take-back.tsx": { noText: "a button" },
  "routes/leadership/pledge.tsx": { form: "/pledges/:pledgeId" },

  "routes/recognition/new-kudos.tsx": { form: "/kudos/new" },
  "routes/recognition/kudos-audience.ts": { noText: "private, and nothing else" },
  "routes/recognition/delete-kudos.tsx": { noText: "a button" },

  "routes/pathways/new-pathway.tsx": { form: "/pathways/new" },
  "routes/pathways/edit-pathway.tsx": { form: "/pathways/:slug/edit" },
  "routes/pathways/remove-pathway.tsx": { noText: "a button" },
  "routes/pathways/reading.ts": { noText: "yes or no" },
  "routes/pathways/standing.tsx": { noText: "yes or no" },
  "routes/pathways/nominate.tsx": { form: "/ideas/:ideaId/nominations" },
  "routes/pathways/new-proposal.tsx": { form: "/proposals/new?idea=:ideaId" },
  "routes/pathways/edit-proposal.tsx": { form: "/proposals/:proposalId/edit" },
  "routes/pathways/proposal-ready.ts": { noText: "yes or no" },
  "routes/pathways/proposal-notes.tsx": { form: "/proposals/:proposalId/notes" },
  "routes/pathways/agreement.ts": { noText: "yes, and to which revision" },
  "routes/pathways/proposal-standing.ts": { noText: "yes or no" },
  "routes/pathways/publication.tsx": { noText: "a button, and which revision" },

  "routes/notifications/reading.ts": { noText: "numbers of what was read" },

  "routes/cycles/new.tsx": { form: "/ideas/:ideaId/cycles/new" },
  "routes/cycles/plan.tsx": { form: "/cycles/:cycleId/plan" },
  "routes/cycles/start.ts": { noText: "a button" },
  "routes/cycles/do.tsx": { form: "/cycles/:cycleId/do" },
  "routes/cycles/study.tsx": { form: "/cycles/:cycleId/study" },
  "routes/cycles/act.tsx": { form: "/cycles/:cycleId/act" },
  "routes/cycles/continua.tsx": { noText: "places of a list" },
  "routes/cycles/deletion.tsx": { noText: "a button" },

  "routes/shaping/edit-idea.tsx": { noText: "sentences and roles of a list" },
  "routes/shaping/edit-cycle.tsx": { noText: "sentences and roles of a list" },
  "routes/shaping/shapers.ts": { noText: "yes or no" },
  "routes/shaping/new-quote.tsx": { form: "/ideas/:ideaId/quotes/new" },
  "routes/shaping/consent.tsx": { noText: "one of a list, and a date" },
  "routes/shaping/take-back.tsx": { noText: "a button" },

  "routes/measures/new.tsx": { form: "/ideas/:ideaId/measures/new" },
  "routes/measures/edit.tsx": { form: "/measures/:measureId/edit" },
  "routes/measures/deletion.tsx": { noText: "a button" },
  "routes/measures/points.tsx": { form: "/measures/:measureId/points" },
  "routes/measures/paste.tsx": { form: "/measures/:measureId/points/paste" },
  "routes/measures/undo-import.tsx": { noText: "a button" },
  "routes/measures/edit-point.tsx": { form: "/points/:pointId/edit" },
  "routes/measures/delete-point.ts": { noText: "a button" },
  "routes/measures/phases.tsx": { form: "/measures/:measureId/phases" },
  "routes/measures/take-phase-away.tsx": { noText: "a button" },
  "routes/measures/new-annotation.tsx": { form: "/ideas/:ideaId/annotations/new" },
  "routes/measures/edit-annotation.tsx": { form: "/annotations/:annotationId/edit" },
  "routes/measures/delete-annotation.tsx": { noText: "a button" },
  "routes/measures/undo-point.ts": { noText: "a button, and when the number was added" },
  "routes/measures/put-point-back.ts": { noText: "a button" },
  "routes/measures/forget-revision.ts": { noText: "a button" },

  "routes/admin/new-person.tsx": { form: "/admin/people/new" },
  "routes/admin/person.tsx": { form: "/admin/people/:personId" },
  "routes/admin/settings.tsx": { noText: "one of two words" },
  "routes/admin/access.ts": { noText: "yes or no" },
  "routes/admin/password.tsx": { noText: "a button" },
  "routes/admin/teams.tsx": { form: "/admin/teams" },
  "routes/admin/team.tsx": { form: "/admin/teams/:teamId" },
};
