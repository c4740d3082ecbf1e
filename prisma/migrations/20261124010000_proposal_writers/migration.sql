-- CreateTable
CREATE TABLE "ProposalWriter" (
    "proposalId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,

    PRIMARY KEY ("proposalId", "personId"),
    CONSTRAINT "ProposalWriter_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProposalWriter_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ProposalWriter_personId_idx" ON "ProposalWriter"("personId");

-- Whoever began a proposal wrote at it.
INSERT INTO "ProposalWriter" ("proposalId", "personId")
SELECT "id", "draftedById" FROM "Proposal" WHERE "draftedById" IS NOT NULL;
