-- CreateTable
CREATE TABLE "CyclePlacement" (
    "cycleId" INTEGER NOT NULL,
    "continuum" TEXT NOT NULL,
    "eyes" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "authorId" INTEGER,
    "movedAt" DATETIME,

    PRIMARY KEY ("cycleId", "continuum", "eyes"),
    CONSTRAINT "CyclePlacement_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CyclePlacement_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "CyclePlacement_authorId_idx" ON "CyclePlacement"("authorId");

