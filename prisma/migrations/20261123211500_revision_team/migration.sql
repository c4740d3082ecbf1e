-- AlterTable
ALTER TABLE "IdeaRevision" ADD COLUMN "teamId" INTEGER;

