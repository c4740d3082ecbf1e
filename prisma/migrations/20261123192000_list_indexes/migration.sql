-- DropIndex
DROP INDEX "Idea_audience_withdrawnAt_voteCount_id_idx";

-- DropIndex
DROP INDEX "Idea_audience_withdrawnAt_openCount_id_idx";

-- DropIndex
DROP INDEX "Idea_teamId_idx";

-- CreateIndex
CREATE INDEX "Idea_audience_withdrawnAt_voteCount_sharedAt_id_idx" ON "Idea"("audience", "withdrawnAt", "voteCount", "sharedAt", "id");

-- CreateIndex
CREATE INDEX "Idea_audience_withdrawnAt_openCount_sharedAt_id_idx" ON "Idea"("audience", "withdrawnAt", "openCount", "sharedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Idea_teamId_audience_withdrawnAt_movedAt_id_idx" ON "Idea"("teamId", "audience", "withdrawnAt", "movedAt", "id");

-- CreateIndex
CREATE INDEX "Idea_teamId_audience_withdrawnAt_sharedAt_id_idx" ON "Idea"("teamId", "audience", "withdrawnAt", "sharedAt", "id");

-- CreateIndex
CREATE INDEX "Idea_teamId_audience_withdrawnAt_voteCount_sharedAt_id_idx" ON "Idea"("teamId", "audience", "withdrawnAt", "voteCount", "sharedAt", "id");

-- CreateIndex
CREATE INDEX "Idea_teamId_audience_withdrawnAt_openCount_sharedAt_id_idx" ON "Idea"("teamId", "audience", "withdrawnAt", "openCount", "sharedAt" DESC, "id" DESC);

