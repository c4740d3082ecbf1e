-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_IdeaRevision" (
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
    "teamId" INTEGER,
    "at" DATETIME NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "toldAt" DATETIME,
    CONSTRAINT "IdeaRevision_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "IdeaRevision_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_IdeaRevision" ("at", "audience", "change", "editorId", "hope", "id", "ideaId", "noticed", "number", "shapedBy", "teamId", "title") SELECT "at", "audience", "change", "editorId", "hope", "id", "ideaId", "noticed", "number", "shapedBy", "teamId", "title" FROM "IdeaRevision";
DROP TABLE "IdeaRevision";
ALTER TABLE "new_IdeaRevision" RENAME TO "IdeaRevision";
CREATE UNIQUE INDEX "IdeaRevision_ideaId_number_key" ON "IdeaRevision"("ideaId", "number");
CREATE TABLE "new_Cycle" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "ideaId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "authorId" INTEGER,
    "grewFromId" INTEGER,
    "conditions" TEXT NOT NULL DEFAULT '',
    "conditionsWords" TEXT NOT NULL DEFAULT '',
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
    "studyOn" TEXT NOT NULL DEFAULT '',
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
    "remindedAt" DATETIME,
    CONSTRAINT "Cycle_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Cycle_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Cycle_grewFromId_fkey" FOREIGN KEY ("grewFromId") REFERENCES "Cycle" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Cycle" ("act", "actedAt", "asPlanned", "authorId", "change", "createdAt", "dataPlan", "doneAt", "id", "ideaId", "learnt", "mustKnow", "nextStep", "number", "objective", "observations", "problems", "revision", "risk", "scale", "startedAt", "startsOn", "stopIf", "studiedAt", "surprise", "updatedAt", "what", "whenText", "whereText", "who") SELECT "act", "actedAt", "asPlanned", "authorId", "change", "createdAt", "dataPlan", "doneAt", "id", "ideaId", "learnt", "mustKnow", "nextStep", "number", "objective", "observations", "problems", "revision", "risk", "scale", "startedAt", "startsOn", "stopIf", "studiedAt", "surprise", "updatedAt", "what", "whenText", "whereText", "who" FROM "Cycle";
DROP TABLE "Cycle";
ALTER TABLE "new_Cycle" RENAME TO "Cycle";
CREATE INDEX "Cycle_authorId_idx" ON "Cycle"("authorId");
CREATE INDEX "Cycle_grewFromId_idx" ON "Cycle"("grewFromId");
CREATE INDEX "Cycle_studiedAt_id_idx" ON "Cycle"("studiedAt", "id");
CREATE UNIQUE INDEX "Cycle_ideaId_number_key" ON "Cycle"("ideaId", "number");
CREATE TABLE "new_Prediction" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "cycleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "prediction" TEXT NOT NULL,
    "result" TEXT NOT NULL DEFAULT '',
    "gap" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Prediction_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Prediction" ("cycleId", "id", "position", "prediction", "question", "result") SELECT "cycleId", "id", "position", "prediction", "question", "result" FROM "Prediction";
DROP TABLE "Prediction";
ALTER TABLE "new_Prediction" RENAME TO "Prediction";
CREATE UNIQUE INDEX "Prediction_cycleId_position_key" ON "Prediction"("cycleId", "position");
CREATE TABLE "new_Adoption" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sourceIdeaId" INTEGER,
    "ideaId" INTEGER NOT NULL,
    "teamId" INTEGER NOT NULL,
    "personId" INTEGER,
    "at" DATETIME NOT NULL,
    "wasResting" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Adoption_sourceIdeaId_fkey" FOREIGN KEY ("sourceIdeaId") REFERENCES "Idea" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Adoption_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Adoption_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Adoption_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Adoption" ("at", "id", "ideaId", "personId", "sourceIdeaId", "teamId") SELECT "at", "id", "ideaId", "personId", "sourceIdeaId", "teamId" FROM "Adoption";
DROP TABLE "Adoption";
ALTER TABLE "new_Adoption" RENAME TO "Adoption";
CREATE UNIQUE INDEX "Adoption_ideaId_key" ON "Adoption"("ideaId");
CREATE INDEX "Adoption_at_id_idx" ON "Adoption"("at", "id");
CREATE INDEX "Adoption_teamId_idx" ON "Adoption"("teamId");
CREATE INDEX "Adoption_personId_idx" ON "Adoption"("personId");
CREATE UNIQUE INDEX "Adoption_sourceIdeaId_teamId_key" ON "Adoption"("sourceIdeaId", "teamId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;


-- Until now each cycle of an idea started from the one before.
UPDATE "Cycle" SET "grewFromId" = (
    SELECT p."id" FROM "Cycle" p WHERE p."ideaId" = "Cycle"."ideaId" AND p."number" < "Cycle"."number"
    ORDER BY p."number" DESC LIMIT 1);

-- The table was made anew, and its triggers with it.
CREATE TRIGGER "search_cycle_added" AFTER INSERT ON "Cycle" BEGIN
    INSERT INTO "search_cycle"("rowid", "objective", "change", "surprise", "learnt", "what", "dataPlan", "observations", "problems", "nextStep")
    VALUES (new."id", new."objective", new."change", new."surprise", new."learnt", new."what", new."dataPlan", new."observations", new."problems", new."nextStep");
END;

CREATE TRIGGER "search_cycle_removed" AFTER DELETE ON "Cycle" BEGIN
    INSERT INTO "search_cycle"("search_cycle", "rowid", "objective", "change", "surprise", "learnt", "what", "dataPlan", "observations", "problems", "nextStep")
    VALUES ('delete', old."id", old."objective", old."change", old."surprise", old."learnt", old."what", old."dataPlan", old."observations", old."problems", old."nextStep");
END;

CREATE TRIGGER "search_cycle_changed"
AFTER UPDATE OF "objective", "change", "surprise", "learnt", "what", "dataPlan", "observations", "problems", "nextStep" ON "Cycle" BEGIN
    INSERT INTO "search_cycle"("search_cycle", "rowid", "objective", "change", "surprise", "learnt", "what", "dataPlan", "observations", "problems", "nextStep")
    VALUES ('delete', old."id", old."objective", old."change", old."surprise", old."learnt", old."what", old."dataPlan", old."observations", old."problems", old."nextStep");
    INSERT INTO "search_cycle"("rowid", "objective", "change", "surprise", "learnt", "what", "dataPlan", "observations", "problems", "nextStep")
    VALUES (new."id", new."objective", new."change", new."surprise", new."learnt", new."what", new."dataPlan", new."observations", new."problems", new."nextStep");
END;
