import { index, route, type RouteConfig } from "@remix-run/route-config";

// The whole contract of addresses, from public to administrator: reading down means rising privilege.
export default [
  // Everybody
  index("routes/site/home.tsx"),
  route("about", "routes/site/about.tsx"),
  route("accessibility", "routes/site/accessibility.tsx"),
  route("privacy", "routes/site/privacy.tsx"),
  route("intended-use", "routes/site/intended-use.tsx"),
  route("healthcheck", "routes/site/healthcheck.ts"),
  route("login", "routes/accounts/login.tsx"),
  route("login/demo", "routes/accounts/demo-login.tsx"),
  route("logout", "routes/accounts/logout.ts"),

  // Everybody who is signed in: ideas
  route("ideas", "routes/ideas/list.tsx"),
  route("ideas/new", "routes/ideas/new.tsx"),
  route("ideas/similar", "routes/ideas/similar.ts"),
  route("ideas/:ideaId", "routes/ideas/show.tsx"),
  route("ideas/:ideaId/edit", "routes/ideas/edit.tsx"),
  route("ideas/:ideaId/history", "routes/ideas/history.tsx"),
  route("ideas/:ideaId/withdrawal", "routes/ideas/withdrawal.tsx"),
  route("ideas/:ideaId/deletion", "routes/ideas/deletion.tsx"),
  route("search", "routes/search/search.tsx"),

  // Where ideas come from: what might have been, and what people often hear a "no" to
  route("opportunities", "routes/opportunities/list.tsx"),
  route("opportunities/new", "routes/opportunities/new.tsx"),
  route("opportunities/:opportunityId", "routes/opportunities/show.tsx"),
  route("opportunities/:opportunityId/edit", "routes/opportunities/edit.tsx"),
  route("opportunities/:opportunityId/deletion", "routes/opportunities/deletion.tsx"),
  route("requests", "routes/requests/list.tsx"),
  route("requests/new", "routes/requests/new.tsx"),
  route("requests/:requestId", "routes/requests/show.tsx"),
  route("requests/:requestId/edit", "routes/requests/edit.tsx"),
  route("requests/:requestId/standing", "routes/requests/standing.ts"),
  route("requests/:requestId/deletion", "routes/requests/deletion.tsx"),
  route("requests/:requestId/tallies", "routes/requests/tallies.tsx"),
  route("tallies/:tallyId/edit", "routes/requests/edit-tally.tsx"),
  route("tallies/:tallyId/deletion", "routes/requests/delete-tally.ts"),

  // Support and conversation
  route("ideas/:ideaId/vote", "routes/engagement/vote.ts"),
  route("ideas/:ideaId/follow", "routes/engagement/follow.ts"),
  route("ideas/:ideaId/comments", "routes/engagement/comments.tsx"),
  route("comments/:commentId/edit", "routes/engagement/edit-comment.tsx"),
  route("comments/:commentId/deletion", "routes/engagement/delete-comment.tsx"),

  // While one types: kinder words, and the draft that is kept
  route("nudges", "routes/safety/nudges.ts"),
  route("drafts", "routes/ideas/drafts.ts"),

  // Cycles
  route("ideas/:ideaId/cycles/new", "routes/cycles/new.tsx"),
  route("ideas/:ideaId/ramp", "routes/cycles/ramp.tsx"),
  route("cycles/:cycleId", "routes/cycles/show.tsx"),
  route("cycles/:cycleId/plan", "routes/cycles/plan.tsx"),
  route("cycles/:cycleId/start", "routes/cycles/start.ts"),
  route("cycles/:cycleId/do", "routes/cycles/do.tsx"),
  route("cycles/:cycleId/study", "routes/cycles/study.tsx"),
  route("cycles/:cycleId/act", "routes/cycles/act.tsx"),
  route("cycles/:cycleId/continua", "routes/cycles/continua.tsx"),
  route("cycles/:cycleId/deletion", "routes/cycles/deletion.tsx"),
  route("continua", "routes/cycles/organisation.tsx"),

  // Who shaped it, and in whose words
  route("ideas/:ideaId/shaping", "routes/shaping/show.tsx"),
  route("ideas/:ideaId/shaping/edit", "routes/shaping/edit-idea.tsx"),
  route("ideas/:ideaId/shapers", "routes/shaping/shapers.ts"),
  route("ideas/:ideaId/quotes/new", "routes/shaping/new-quote.tsx"),
  route("cycles/:cycleId/shaping", "routes/shaping/edit-cycle.tsx"),
  route("quotes/:quoteId/consent", "routes/shaping/consent.tsx"),
  route("quotes/:quoteId/deletion", "routes/shaping/take-back.tsx"),

  // Measures
  route("ideas/:ideaId/measures", "routes/measures/all.tsx"),
  route("ideas/:ideaId/measures/new", "routes/measures/new.tsx"),
  route("measures/:measureId", "routes/measures/show.tsx"),
  route("measures/:measureId.csv", "routes/measures/csv.ts"),
  route("measures/:measureId.svg", "routes/measures/chart-file.ts", { id: "chart-drawing" }),
  route("measures/:measureId.png", "routes/measures/chart-file.ts", { id: "chart-picture" }),
  route("measures/:measureId/edit", "routes/measures/edit.tsx"),
  route("measures/:measureId/deletion", "routes/measures/deletion.tsx"),
  route("measures/:measureId/history", "routes/measures/history.tsx"),
  route("measures/:measureId/points", "routes/measures/points.tsx"),
  route("measures/:measureId/points/paste", "routes/measures/paste.tsx"),
  route("measures/:measureId/phases", "routes/measures/phases.tsx"),
  route("phases/:phaseId/deletion", "routes/measures/take-phase-away.tsx"),
  route("ideas/:ideaId/annotations/new", "routes/measures/new-annotation.tsx"),
  route("annotations/:annotationId/edit", "routes/measures/edit-annotation.tsx"),
  route("annotations/:annotationId/deletion", "routes/measures/delete-annotation.tsx"),
  route("imports/:importId/deletion", "routes/measures/undo-import.tsx"),
  route("points/:pointId/edit", "routes/measures/edit-point.tsx"),
  route("points/:pointId/deletion", "routes/measures/delete-point.ts"),
  route("points/:pointId/undo", "routes/measures/undo-point.ts"),
  route("revisions/:revisionId/restoration", "routes/measures/put-point-back.ts"),
  route("revisions/:revisionId/deletion", "routes/measures/forget-revision.ts"),

  // Spread and lead
  route("ideas/:ideaId/merge", "routes/engagement/merge.tsx"),
  route("ideas/:ideaId/adoptions", "routes/engagement/adopt.tsx"),
  route("ideas/:ideaId/endorsements", "routes/leadership/endorse.tsx"),
  route("endorsements/:endorsementId/deletion", "routes/leadership/take-back.tsx"),
  route("pledges/:pledgeId", "routes/leadership/pledge.tsx"),
  route("leaders", "routes/leadership/leaders.tsx"),

  // Thanks and celebration
  route("celebrations", "routes/recognition/celebrations.tsx"),
  route("celebrations/surprises", "routes/recognition/surprises.tsx"),
  route("celebrations/spotlights", "routes/recognition/spotlights.tsx"),
  route("kudos/new", "routes/recognition/new-kudos.tsx"),
  route("kudos/:kudosId", "routes/recognition/kudos.tsx"),
  route("kudos/:kudosId/audience", "routes/recognition/kudos-audience.ts"),
  route("kudos/:kudosId/deletion", "routes/recognition/delete-kudos.tsx"),

  // Pathways, and what becomes part of them
  route("pathways", "routes/pathways/list.tsx"),
  route("pathways/new", "routes/pathways/new-pathway.tsx"),
  route("pathways/:slug", "routes/pathways/pathway.tsx"),
  route("pathways/:slug/edit", "routes/pathways/edit-pathway.tsx"),
  route("pathways/:slug/deletion", "routes/pathways/remove-pathway.tsx"),
  route("practices/:slug", "routes/pathways/practice.tsx"),
  route("practices/:slug/reading", "routes/pathways/reading.ts"),
  route("practices/:slug/versions/:version", "routes/pathways/version.tsx"),
  route("practices/:slug/standing", "routes/pathways/standing.tsx"),
  route("ideas/:ideaId/nominations", "routes/pathways/nominate.tsx"),
  route("proposals", "routes/pathways/proposals.tsx"),
  route("proposals/new", "routes/pathways/new-proposal.tsx"),
  route("proposals/:proposalId", "routes/pathways/proposal.tsx"),
  route("proposals/:proposalId/edit", "routes/pathways/edit-proposal.tsx"),
  route("proposals/:proposalId/readiness", "routes/pathways/proposal-ready.ts"),
  route("proposals/:proposalId/notes", "routes/pathways/proposal-notes.tsx"),
  route("proposals/:proposalId/agreement", "routes/pathways/agreement.ts"),
  route("proposals/:proposalId/standing", "routes/pathways/proposal-standing.ts"),
  route("proposals/:proposalId/publication", "routes/pathways/publication.tsx"),
  route("welcome", "routes/welcome/welcome.tsx"),

  // What concerns me
  route("notifications", "routes/notifications/list.tsx"),
  route("notifications/reading", "routes/notifications/reading.ts"),

  // One's own account
  route("settings", "routes/accounts/settings.tsx"),
  route("settings/password", "routes/accounts/own-password.tsx"),
  route("settings/sessions", "routes/accounts/sessions.ts"),

  // Administrators
  route("admin", "routes/admin/overview.tsx"),
  route("admin/people", "routes/admin/people.tsx"),
  route("admin/people/new", "routes/admin/new-person.tsx"),
  route("admin/people/:personId", "routes/admin/person.tsx"),
  route("admin/people/:personId/access", "routes/admin/access.ts"),
  route("admin/people/:personId/password", "routes/admin/password.tsx"),
  route("admin/teams", "routes/admin/teams.tsx"),
  route("admin/teams/:teamId", "routes/admin/team.tsx"),
  route("admin/settings", "routes/admin/settings.tsx"),
  route("admin/audit", "routes/admin/audit.tsx"),

  route("*", "routes/site/not-found.tsx"),
] satisfies RouteConfig;
