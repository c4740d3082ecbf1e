-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_PointRevision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "measureId" INTEGER NOT NULL,
    "change" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "value" REAL,
    "numerator" REAL,
    "denominator" REAL,
    "note" TEXT NOT NULL DEFAULT '',
    "leftOut" TEXT NOT NULL DEFAULT '',
    "importId" INTEGER,
    "overtakenId" INTEGER,
    "authorId" INTEGER,
    "at" DATETIME NOT NULL,
    CONSTRAINT "PointRevision_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PointRevision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "PointRevision_importId_fkey" FOREIGN KEY ("importId") REFERENCES "PointImport" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "PointRevision_overtakenId_fkey" FOREIGN KEY ("overtakenId") REFERENCES "PointImport" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_PointRevision" ("at", "authorId", "change", "date", "denominator", "id", "importId", "leftOut", "measureId", "note", "numerator", "value") SELECT "at", "authorId", "change", "date", "denominator", "id", "importId", "leftOut", "measureId", "note", "numerator", "value" FROM "PointRevision";
DROP TABLE "PointRevision";
ALTER TABLE "new_PointRevision" RENAME TO "PointRevision";
CREATE INDEX "PointRevision_measureId_idx" ON "PointRevision"("measureId");
CREATE INDEX "PointRevision_authorId_idx" ON "PointRevision"("authorId");
CREATE INDEX "PointRevision_importId_idx" ON "PointRevision"("importId");
CREATE INDEX "PointRevision_overtakenId_idx" ON "PointRevision"("overtakenId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

