-- CreateTable
CREATE TABLE "IdeaShaping" (
    "ideaId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "planned" TEXT NOT NULL,
    "askedFirst" TEXT NOT NULL,
    "roles" TEXT NOT NULL,
    CONSTRAINT "IdeaShaping_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CycleShaping" (
    "cycleId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "planned" TEXT NOT NULL,
    "inTheEnd" TEXT NOT NULL,
    "askedFirst" TEXT NOT NULL,
    "roles" TEXT NOT NULL,
    CONSTRAINT "CycleShaping_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NamedShaper" (
    "ideaId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,

    PRIMARY KEY ("ideaId", "personId"),
    CONSTRAINT "NamedShaper_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "NamedShaper_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Quote" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "ideaId" INTEGER NOT NULL,
    "teamId" INTEGER,
    "words" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "agreedTo" TEXT NOT NULL,
    "agreedOn" TEXT NOT NULL,
    "recordedById" INTEGER,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Quote_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Quote_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Quote_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "NamedShaper_personId_idx" ON "NamedShaper"("personId");

-- CreateIndex
CREATE INDEX "Quote_ideaId_idx" ON "Quote"("ideaId");

-- CreateIndex
CREATE INDEX "Quote_teamId_idx" ON "Quote"("teamId");

-- CreateIndex
CREATE INDEX "Quote_recordedById_idx" ON "Quote"("recordedById");

