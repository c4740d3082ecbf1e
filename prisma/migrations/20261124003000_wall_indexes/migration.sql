-- CreateIndex
CREATE INDEX "Cycle_studiedAt_id_idx" ON "Cycle"("studiedAt", "id");

-- CreateIndex
CREATE INDEX "Adoption_at_id_idx" ON "Adoption"("at", "id");

-- CreateIndex
CREATE INDEX "Pledge_status_settledAt_idx" ON "Pledge"("status", "settledAt");

