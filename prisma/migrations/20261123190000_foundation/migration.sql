-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Person" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "jobTitle" TEXT NOT NULL DEFAULT '',
    "passwordHash" TEXT,
    "isDemoCast" BOOLEAN NOT NULL DEFAULT false,
    "deactivatedAt" DATETIME,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Team" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "setting" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Membership" (
    "personId" INTEGER NOT NULL,
    "teamId" INTEGER NOT NULL,

    PRIMARY KEY ("personId", "teamId"),
    CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Membership_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "teamId" INTEGER,
    "grantedAt" DATETIME NOT NULL,
    CONSTRAINT "RoleGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RoleGrant_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" INTEGER NOT NULL,
    "device" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    "lastSeenAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "points" INTEGER NOT NULL,
    "expire" DATETIME
);

-- CreateTable
CREATE TABLE "Idea" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "authorId" INTEGER,
    "teamId" INTEGER,
    "audience" TEXT NOT NULL,
    "inTeamName" BOOLEAN NOT NULL DEFAULT false,
    "title" TEXT NOT NULL,
    "noticed" TEXT NOT NULL DEFAULT '',
    "noticedHtml" TEXT NOT NULL DEFAULT '',
    "change" TEXT NOT NULL DEFAULT '',
    "changeHtml" TEXT NOT NULL DEFAULT '',
    "hope" TEXT NOT NULL DEFAULT '',
    "hopeHtml" TEXT NOT NULL DEFAULT '',
    "shapedBy" TEXT NOT NULL DEFAULT '',
    "setting" TEXT NOT NULL DEFAULT '',
    "moment" TEXT NOT NULL DEFAULT '',
    "stage" TEXT NOT NULL DEFAULT 'seed',
    "voteCount" INTEGER NOT NULL DEFAULT 0,
    "commentCount" INTEGER NOT NULL DEFAULT 0,
    "openCount" INTEGER NOT NULL DEFAULT 0,
    "cycleCount" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "sharedAt" DATETIME,
    "movedAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    CONSTRAINT "Idea_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Idea_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IdeaTheme" (
    "ideaId" INTEGER NOT NULL,
    "theme" TEXT NOT NULL,

    PRIMARY KEY ("ideaId", "theme"),
    CONSTRAINT "IdeaTheme_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IdeaRevision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "ideaId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "editorId" INTEGER,
    "title" TEXT NOT NULL,
    "noticed" TEXT NOT NULL,
    "change" TEXT NOT NULL,
    "hope" TEXT NOT NULL,
    "shapedBy" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "IdeaRevision_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "IdeaRevision_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IdeaOpen" (
    "ideaId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("ideaId", "personId"),
    CONSTRAINT "IdeaOpen_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "IdeaOpen_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Vote" (
    "ideaId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("ideaId", "personId"),
    CONSTRAINT "Vote_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Vote_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Follow" (
    "ideaId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "following" BOOLEAN NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("ideaId", "personId"),
    CONSTRAINT "Follow_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Follow_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "ideaId" INTEGER NOT NULL,
    "authorId" INTEGER,
    "body" TEXT NOT NULL,
    "bodyHtml" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "editedAt" DATETIME,
    CONSTRAINT "Comment_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Comment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Cycle" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "ideaId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "authorId" INTEGER,
    "scale" TEXT NOT NULL,
    "objective" TEXT NOT NULL DEFAULT '',
    "change" TEXT NOT NULL,
    "who" TEXT NOT NULL DEFAULT '',
    "what" TEXT NOT NULL DEFAULT '',
    "whenText" TEXT NOT NULL DEFAULT '',
    "whereText" TEXT NOT NULL DEFAULT '',
    "dataPlan" TEXT NOT NULL DEFAULT '',
    "risk" TEXT NOT NULL DEFAULT '',
    "stopIf" TEXT NOT NULL DEFAULT '',
    "mustKnow" TEXT NOT NULL DEFAULT '',
    "startsOn" TEXT NOT NULL DEFAULT '',
    "asPlanned" TEXT NOT NULL DEFAULT '',
    "observations" TEXT NOT NULL DEFAULT '',
    "problems" TEXT NOT NULL DEFAULT '',
    "surprise" TEXT NOT NULL DEFAULT '',
    "learnt" TEXT NOT NULL DEFAULT '',
    "act" TEXT NOT NULL DEFAULT '',
    "nextStep" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "startedAt" DATETIME,
    "doneAt" DATETIME,
    "studiedAt" DATETIME,
    "actedAt" DATETIME,
    CONSTRAINT "Cycle_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Cycle_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Prediction" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "cycleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "prediction" TEXT NOT NULL,
    "result" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Prediction_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Measure" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "ideaId" INTEGER NOT NULL,
    "authorId" INTEGER,
    "name" TEXT NOT NULL,
    "definition" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL,
    "unit" TEXT NOT NULL DEFAULT '',
    "type" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "target" REAL,
    "smallCounts" TEXT NOT NULL DEFAULT 'team-only',
    "isInvented" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Measure_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Measure_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DataPoint" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "measureId" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "value" REAL,
    "numerator" REAL,
    "denominator" REAL,
    "note" TEXT NOT NULL DEFAULT '',
    "authorId" INTEGER,
    "at" DATETIME NOT NULL,
    CONSTRAINT "DataPoint_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DataPoint_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "type" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" INTEGER,
    "ideaId" INTEGER,
    "cycleId" INTEGER,
    "measureId" INTEGER,
    "commentId" INTEGER,
    CONSTRAINT "Event_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Event_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Event_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Event_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "personId" INTEGER,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" INTEGER
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Team_name_key" ON "Team"("name");

-- CreateIndex
CREATE INDEX "Membership_teamId_idx" ON "Membership"("teamId");

-- CreateIndex
CREATE INDEX "RoleGrant_personId_idx" ON "RoleGrant"("personId");

-- CreateIndex
CREATE INDEX "RoleGrant_teamId_idx" ON "RoleGrant"("teamId");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "Idea_audience_withdrawnAt_movedAt_id_idx" ON "Idea"("audience", "withdrawnAt", "movedAt", "id");

-- CreateIndex
CREATE INDEX "Idea_audience_withdrawnAt_sharedAt_id_idx" ON "Idea"("audience", "withdrawnAt", "sharedAt", "id");

-- CreateIndex
CREATE INDEX "Idea_audience_withdrawnAt_voteCount_id_idx" ON "Idea"("audience", "withdrawnAt", "voteCount", "id");

-- CreateIndex
CREATE INDEX "Idea_audience_withdrawnAt_openCount_id_idx" ON "Idea"("audience", "withdrawnAt", "openCount", "id");

-- CreateIndex
CREATE INDEX "Idea_teamId_idx" ON "Idea"("teamId");

-- CreateIndex
CREATE INDEX "Idea_authorId_idx" ON "Idea"("authorId");

-- CreateIndex
CREATE INDEX "IdeaTheme_theme_idx" ON "IdeaTheme"("theme");

-- CreateIndex
CREATE UNIQUE INDEX "IdeaRevision_ideaId_number_key" ON "IdeaRevision"("ideaId", "number");

-- CreateIndex
CREATE INDEX "IdeaOpen_personId_idx" ON "IdeaOpen"("personId");

-- CreateIndex
CREATE INDEX "Vote_personId_idx" ON "Vote"("personId");

-- CreateIndex
CREATE INDEX "Follow_personId_idx" ON "Follow"("personId");

-- CreateIndex
CREATE INDEX "Comment_ideaId_id_idx" ON "Comment"("ideaId", "id");

-- CreateIndex
CREATE INDEX "Comment_authorId_idx" ON "Comment"("authorId");

-- CreateIndex
CREATE INDEX "Cycle_authorId_idx" ON "Cycle"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "Cycle_ideaId_number_key" ON "Cycle"("ideaId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Prediction_cycleId_position_key" ON "Prediction"("cycleId", "position");

-- CreateIndex
CREATE INDEX "Measure_ideaId_idx" ON "Measure"("ideaId");

-- CreateIndex
CREATE INDEX "Measure_authorId_idx" ON "Measure"("authorId");

-- CreateIndex
CREATE INDEX "DataPoint_authorId_idx" ON "DataPoint"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "DataPoint_measureId_date_key" ON "DataPoint"("measureId", "date");

-- CreateIndex
CREATE INDEX "Event_ideaId_id_idx" ON "Event"("ideaId", "id");

-- CreateIndex
CREATE INDEX "Event_actorId_idx" ON "Event"("actorId");

-- CreateIndex
CREATE INDEX "Event_cycleId_idx" ON "Event"("cycleId");

-- CreateIndex
CREATE INDEX "Event_measureId_idx" ON "Event"("measureId");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

