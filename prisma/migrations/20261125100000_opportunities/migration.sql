-- AlterTable
ALTER TABLE "Event" ADD COLUMN "requestId" INTEGER;

-- CreateTable
CREATE TABLE "Opportunity" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "authorId" INTEGER,
    "teamId" INTEGER NOT NULL,
    "month" TEXT NOT NULL,
    "moment" TEXT NOT NULL,
    "noticed" TEXT NOT NULL,
    "possible" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Opportunity_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Opportunity_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IdeaOpportunity" (
    "ideaId" INTEGER NOT NULL,
    "opportunityId" INTEGER NOT NULL,

    PRIMARY KEY ("ideaId", "opportunityId"),
    CONSTRAINT "IdeaOpportunity_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "IdeaOpportunity_opportunityId_fkey" FOREIGN KEY ("opportunityId") REFERENCES "Opportunity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Request" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "teamId" INTEGER NOT NULL,
    "authorId" INTEGER,
    "words" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "setAsideAt" DATETIME,
    CONSTRAINT "Request_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Request_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RequestTally" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "requestId" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "yes" INTEGER NOT NULL,
    "yesAnd" INTEGER NOT NULL,
    "notNow" INTEGER NOT NULL,
    "no" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "authorId" INTEGER,
    "at" DATETIME NOT NULL,
    CONSTRAINT "RequestTally_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RequestTally_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IdeaRequest" (
    "ideaId" INTEGER NOT NULL,
    "requestId" INTEGER NOT NULL,

    PRIMARY KEY ("ideaId", "requestId"),
    CONSTRAINT "IdeaRequest_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "IdeaRequest_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "Request" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Opportunity_teamId_month_id_idx" ON "Opportunity"("teamId", "month", "id");

-- CreateIndex
CREATE INDEX "Opportunity_audience_month_id_idx" ON "Opportunity"("audience", "month", "id");

-- CreateIndex
CREATE INDEX "Opportunity_authorId_month_id_idx" ON "Opportunity"("authorId", "month", "id");

-- CreateIndex
CREATE INDEX "Opportunity_month_id_idx" ON "Opportunity"("month", "id");

-- CreateIndex
CREATE INDEX "IdeaOpportunity_opportunityId_idx" ON "IdeaOpportunity"("opportunityId");

-- CreateIndex
CREATE INDEX "Request_audience_setAsideAt_id_idx" ON "Request"("audience", "setAsideAt", "id");

-- CreateIndex
CREATE INDEX "Request_authorId_idx" ON "Request"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "Request_teamId_words_key" ON "Request"("teamId", "words");

-- CreateIndex
CREATE INDEX "RequestTally_authorId_idx" ON "RequestTally"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "RequestTally_requestId_date_key" ON "RequestTally"("requestId", "date");

-- CreateIndex
CREATE INDEX "IdeaRequest_requestId_idx" ON "IdeaRequest"("requestId");

