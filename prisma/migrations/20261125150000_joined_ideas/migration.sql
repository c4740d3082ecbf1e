-- CreateTable
CREATE TABLE "IdeaJoining" (
    "ideaId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "intoId" INTEGER NOT NULL,
    "personId" INTEGER,
    "at" DATETIME NOT NULL,
    CONSTRAINT "IdeaJoining_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "IdeaJoining_intoId_fkey" FOREIGN KEY ("intoId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "IdeaJoining_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "IdeaJoining_intoId_idx" ON "IdeaJoining"("intoId");

-- CreateIndex
CREATE INDEX "IdeaJoining_personId_idx" ON "IdeaJoining"("personId");

