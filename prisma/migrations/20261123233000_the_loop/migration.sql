-- CreateTable
CREATE TABLE "Adoption" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sourceIdeaId" INTEGER,
    "ideaId" INTEGER NOT NULL,
    "teamId" INTEGER NOT NULL,
    "personId" INTEGER,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Adoption_sourceIdeaId_fkey" FOREIGN KEY ("sourceIdeaId") REFERENCES "Idea" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Adoption_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Adoption_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Adoption_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Kudos" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "fromId" INTEGER,
    "teamId" INTEGER,
    "ideaId" INTEGER,
    "audience" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Kudos_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Kudos_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Kudos_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KudosPerson" (
    "kudosId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,

    PRIMARY KEY ("kudosId", "personId"),
    CONSTRAINT "KudosPerson_kudosId_fkey" FOREIGN KEY ("kudosId") REFERENCES "Kudos" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "KudosPerson_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "ideaId" INTEGER,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Milestone_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Milestone_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Spotlight" (
    "week" TEXT NOT NULL PRIMARY KEY,
    "ideaId" INTEGER NOT NULL,
    "chosenAt" DATETIME NOT NULL,
    CONSTRAINT "Spotlight_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Endorsement" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "ideaId" INTEGER NOT NULL,
    "personId" INTEGER,
    "message" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Endorsement_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Endorsement_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Pledge" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "endorsementId" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "outcome" TEXT NOT NULL DEFAULT '',
    "settledAt" DATETIME,
    CONSTRAINT "Pledge_endorsementId_fkey" FOREIGN KEY ("endorsementId") REFERENCES "Endorsement" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Pathway" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Nomination" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "ideaId" INTEGER NOT NULL,
    "personId" INTEGER,
    "why" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Nomination_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Nomination_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "pathwayId" INTEGER NOT NULL,
    "moment" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "why" TEXT NOT NULL DEFAULT '',
    "how" TEXT NOT NULL DEFAULT '',
    "need" TEXT NOT NULL DEFAULT '',
    "watchFor" TEXT NOT NULL DEFAULT '',
    "draftedById" INTEGER,
    "agreedById" INTEGER,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "readyAt" DATETIME,
    "agreedAt" DATETIME,
    "setAsideAt" DATETIME,
    "publishedAt" DATETIME,
    CONSTRAINT "Proposal_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "Pathway" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Proposal_draftedById_fkey" FOREIGN KEY ("draftedById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Proposal_agreedById_fkey" FOREIGN KEY ("agreedById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProposalIdea" (
    "proposalId" INTEGER NOT NULL,
    "ideaId" INTEGER NOT NULL,

    PRIMARY KEY ("proposalId", "ideaId"),
    CONSTRAINT "ProposalIdea_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProposalIdea_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProposalNote" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "proposalId" INTEGER NOT NULL,
    "personId" INTEGER,
    "body" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "ProposalNote_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProposalNote_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Practice" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "pathwayId" INTEGER NOT NULL,
    "moment" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "publishedAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "reviewOn" TEXT NOT NULL DEFAULT '',
    "takenDownAt" DATETIME,
    CONSTRAINT "Practice_pathwayId_fkey" FOREIGN KEY ("pathwayId") REFERENCES "Pathway" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PracticeVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "practiceId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "proposalId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "moment" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "whyHtml" TEXT NOT NULL,
    "how" TEXT NOT NULL,
    "howHtml" TEXT NOT NULL,
    "need" TEXT NOT NULL,
    "needHtml" TEXT NOT NULL,
    "watchFor" TEXT NOT NULL,
    "watchForHtml" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    "publishedById" INTEGER,
    CONSTRAINT "PracticeVersion_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PracticeVersion_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PracticeVersion_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PracticeIdea" (
    "practiceId" INTEGER NOT NULL,
    "ideaId" INTEGER NOT NULL,

    PRIMARY KEY ("practiceId", "ideaId"),
    CONSTRAINT "PracticeIdea_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PracticeIdea_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PracticeCredit" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "versionId" INTEGER NOT NULL,
    "part" TEXT NOT NULL,
    "ideaId" INTEGER,
    "personId" INTEGER,
    "teamId" INTEGER,
    CONSTRAINT "PracticeCredit_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "PracticeVersion" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PracticeCredit_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "PracticeCredit_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "PracticeCredit_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PracticeReading" (
    "practiceId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "readAt" DATETIME,
    "triedAt" DATETIME,

    PRIMARY KEY ("practiceId", "personId"),
    CONSTRAINT "PracticeReading_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PracticeReading_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "eventId" INTEGER NOT NULL,
    "ideaId" INTEGER,
    "kind" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "readAt" DATETIME,
    CONSTRAINT "Notification_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Notification_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Notification_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Event" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "type" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" INTEGER,
    "ideaId" INTEGER,
    "cycleId" INTEGER,
    "measureId" INTEGER,
    "commentId" INTEGER,
    "adoptionId" INTEGER,
    "kudosId" INTEGER,
    "endorsementId" INTEGER,
    "proposalId" INTEGER,
    "practiceId" INTEGER,
    "handledAt" DATETIME,
    CONSTRAINT "Event_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Event_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Event_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Event_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Event_adoptionId_fkey" FOREIGN KEY ("adoptionId") REFERENCES "Adoption" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Event_kudosId_fkey" FOREIGN KEY ("kudosId") REFERENCES "Kudos" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Event_endorsementId_fkey" FOREIGN KEY ("endorsementId") REFERENCES "Endorsement" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Event_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Event_practiceId_fkey" FOREIGN KEY ("practiceId") REFERENCES "Practice" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Event" ("actorId", "at", "commentId", "cycleId", "id", "ideaId", "measureId", "type") SELECT "actorId", "at", "commentId", "cycleId", "id", "ideaId", "measureId", "type" FROM "Event";
DROP TABLE "Event";
ALTER TABLE "new_Event" RENAME TO "Event";
CREATE INDEX "Event_ideaId_id_idx" ON "Event"("ideaId", "id");
CREATE INDEX "Event_actorId_idx" ON "Event"("actorId");
CREATE INDEX "Event_cycleId_idx" ON "Event"("cycleId");
CREATE INDEX "Event_measureId_idx" ON "Event"("measureId");
CREATE INDEX "Event_adoptionId_idx" ON "Event"("adoptionId");
CREATE INDEX "Event_kudosId_idx" ON "Event"("kudosId");
CREATE INDEX "Event_endorsementId_idx" ON "Event"("endorsementId");
CREATE INDEX "Event_proposalId_idx" ON "Event"("proposalId");
CREATE INDEX "Event_practiceId_idx" ON "Event"("practiceId");
CREATE INDEX "Event_handledAt_id_idx" ON "Event"("handledAt", "id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "Adoption_ideaId_key" ON "Adoption"("ideaId");

-- CreateIndex
CREATE INDEX "Adoption_teamId_idx" ON "Adoption"("teamId");

-- CreateIndex
CREATE INDEX "Adoption_personId_idx" ON "Adoption"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Adoption_sourceIdeaId_teamId_key" ON "Adoption"("sourceIdeaId", "teamId");

-- CreateIndex
CREATE INDEX "Kudos_audience_createdAt_id_idx" ON "Kudos"("audience", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Kudos_fromId_idx" ON "Kudos"("fromId");

-- CreateIndex
CREATE INDEX "Kudos_teamId_idx" ON "Kudos"("teamId");

-- CreateIndex
CREATE INDEX "Kudos_ideaId_idx" ON "Kudos"("ideaId");

-- CreateIndex
CREATE INDEX "KudosPerson_personId_idx" ON "KudosPerson"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Milestone_key_key" ON "Milestone"("key");

-- CreateIndex
CREATE INDEX "Milestone_at_id_idx" ON "Milestone"("at", "id");

-- CreateIndex
CREATE INDEX "Milestone_personId_idx" ON "Milestone"("personId");

-- CreateIndex
CREATE INDEX "Milestone_ideaId_idx" ON "Milestone"("ideaId");

-- CreateIndex
CREATE INDEX "Spotlight_ideaId_idx" ON "Spotlight"("ideaId");

-- CreateIndex
CREATE INDEX "Endorsement_personId_idx" ON "Endorsement"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Endorsement_ideaId_personId_key" ON "Endorsement"("ideaId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Pledge_endorsementId_key" ON "Pledge"("endorsementId");

-- CreateIndex
CREATE INDEX "Pledge_status_dueOn_idx" ON "Pledge"("status", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "Pathway_slug_key" ON "Pathway"("slug");

-- CreateIndex
CREATE INDEX "Nomination_personId_idx" ON "Nomination"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Nomination_ideaId_personId_key" ON "Nomination"("ideaId", "personId");

-- CreateIndex
CREATE INDEX "Proposal_pathwayId_idx" ON "Proposal"("pathwayId");

-- CreateIndex
CREATE INDEX "Proposal_draftedById_idx" ON "Proposal"("draftedById");

-- CreateIndex
CREATE INDEX "Proposal_agreedById_idx" ON "Proposal"("agreedById");

-- CreateIndex
CREATE INDEX "Proposal_publishedAt_updatedAt_id_idx" ON "Proposal"("publishedAt", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "ProposalIdea_ideaId_idx" ON "ProposalIdea"("ideaId");

-- CreateIndex
CREATE INDEX "ProposalNote_proposalId_id_idx" ON "ProposalNote"("proposalId", "id");

-- CreateIndex
CREATE INDEX "ProposalNote_personId_idx" ON "ProposalNote"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Practice_slug_key" ON "Practice"("slug");

-- CreateIndex
CREATE INDEX "Practice_pathwayId_moment_idx" ON "Practice"("pathwayId", "moment");

-- CreateIndex
CREATE INDEX "Practice_publishedAt_id_idx" ON "Practice"("publishedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PracticeVersion_proposalId_key" ON "PracticeVersion"("proposalId");

-- CreateIndex
CREATE INDEX "PracticeVersion_publishedById_idx" ON "PracticeVersion"("publishedById");

-- CreateIndex
CREATE UNIQUE INDEX "PracticeVersion_practiceId_number_key" ON "PracticeVersion"("practiceId", "number");

-- CreateIndex
CREATE INDEX "PracticeIdea_ideaId_idx" ON "PracticeIdea"("ideaId");

-- CreateIndex
CREATE INDEX "PracticeCredit_versionId_idx" ON "PracticeCredit"("versionId");

-- CreateIndex
CREATE INDEX "PracticeCredit_ideaId_idx" ON "PracticeCredit"("ideaId");

-- CreateIndex
CREATE INDEX "PracticeCredit_personId_idx" ON "PracticeCredit"("personId");

-- CreateIndex
CREATE INDEX "PracticeCredit_teamId_idx" ON "PracticeCredit"("teamId");

-- CreateIndex
CREATE INDEX "PracticeReading_personId_idx" ON "PracticeReading"("personId");

-- CreateIndex
CREATE INDEX "Notification_personId_readAt_id_idx" ON "Notification"("personId", "readAt", "id");

-- CreateIndex
CREATE INDEX "Notification_personId_id_idx" ON "Notification"("personId", "id");

-- CreateIndex
CREATE INDEX "Notification_eventId_idx" ON "Notification"("eventId");

-- CreateIndex
CREATE INDEX "Notification_ideaId_idx" ON "Notification"("ideaId");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_personId_eventId_key" ON "Notification"("personId", "eventId");

