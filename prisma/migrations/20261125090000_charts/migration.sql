-- CreateTable
CREATE TABLE "MeasurePhase" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "measureId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "authorId" INTEGER,
    "at" DATETIME NOT NULL,
    CONSTRAINT "MeasurePhase_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MeasurePhase_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PointImport" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "measureId" INTEGER NOT NULL,
    "authorId" INTEGER,
    "at" DATETIME NOT NULL,
    "added" INTEGER NOT NULL,
    "replaced" INTEGER NOT NULL,
    "undoneAt" DATETIME,
    CONSTRAINT "PointImport_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PointImport_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PointRevision" (
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
    "authorId" INTEGER,
    "at" DATETIME NOT NULL,
    CONSTRAINT "PointRevision_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PointRevision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "PointRevision_importId_fkey" FOREIGN KEY ("importId") REFERENCES "PointImport" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Annotation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "ideaId" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "authorId" INTEGER,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Annotation_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Annotation_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Measure" (
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
    "chart" TEXT NOT NULL DEFAULT '',
    "rules" TEXT NOT NULL DEFAULT '',
    "screens" BOOLEAN NOT NULL DEFAULT true,
    "isInvented" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Measure_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Measure_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Measure" ("authorId", "createdAt", "definition", "direction", "id", "ideaId", "isInvented", "kind", "name", "smallCounts", "source", "target", "type", "unit", "updatedAt") SELECT "authorId", "createdAt", "definition", "direction", "id", "ideaId", "isInvented", "kind", "name", "smallCounts", "source", "target", "type", "unit", "updatedAt" FROM "Measure";
DROP TABLE "Measure";
ALTER TABLE "new_Measure" RENAME TO "Measure";
CREATE INDEX "Measure_ideaId_idx" ON "Measure"("ideaId");
CREATE INDEX "Measure_authorId_idx" ON "Measure"("authorId");
CREATE TABLE "new_DataPoint" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "measureId" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "value" REAL,
    "numerator" REAL,
    "denominator" REAL,
    "note" TEXT NOT NULL DEFAULT '',
    "leftOut" TEXT NOT NULL DEFAULT '',
    "importId" INTEGER,
    "authorId" INTEGER,
    "at" DATETIME NOT NULL,
    CONSTRAINT "DataPoint_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DataPoint_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "DataPoint_importId_fkey" FOREIGN KEY ("importId") REFERENCES "PointImport" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_DataPoint" ("at", "authorId", "date", "denominator", "id", "measureId", "note", "numerator", "value") SELECT "at", "authorId", "date", "denominator", "id", "measureId", "note", "numerator", "value" FROM "DataPoint";
DROP TABLE "DataPoint";
ALTER TABLE "new_DataPoint" RENAME TO "DataPoint";
CREATE INDEX "DataPoint_authorId_idx" ON "DataPoint"("authorId");
CREATE INDEX "DataPoint_importId_idx" ON "DataPoint"("importId");
CREATE UNIQUE INDEX "DataPoint_measureId_date_key" ON "DataPoint"("measureId", "date");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "MeasurePhase_authorId_idx" ON "MeasurePhase"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "MeasurePhase_measureId_kind_date_key" ON "MeasurePhase"("measureId", "kind", "date");

-- CreateIndex
CREATE INDEX "PointImport_measureId_idx" ON "PointImport"("measureId");

-- CreateIndex
CREATE INDEX "PointImport_authorId_idx" ON "PointImport"("authorId");

-- CreateIndex
CREATE INDEX "PointRevision_measureId_idx" ON "PointRevision"("measureId");

-- CreateIndex
CREATE INDEX "PointRevision_authorId_idx" ON "PointRevision"("authorId");

-- CreateIndex
CREATE INDEX "PointRevision_importId_idx" ON "PointRevision"("importId");

-- CreateIndex
CREATE INDEX "Annotation_ideaId_idx" ON "Annotation"("ideaId");

-- CreateIndex
CREATE INDEX "Annotation_authorId_idx" ON "Annotation"("authorId");

