-- AlterTable
ALTER TABLE "Idea" ADD COLUMN "meantFor" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "OpenedForm" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "ideaId" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "OpenedForm_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "OpenedForm_ideaId_idx" ON "OpenedForm"("ideaId");

-- CreateIndex
CREATE INDEX "OpenedForm_at_idx" ON "OpenedForm"("at");
