-- An idea grows from another team's first test on, no longer from the moment at which a team says it will try it.
UPDATE "Idea" SET "stage" = CASE
    WHEN EXISTS (SELECT 1 FROM "Cycle" c WHERE c."ideaId" = "Idea"."id" AND c."studiedAt" IS NOT NULL) THEN 'learning'
    WHEN EXISTS (SELECT 1 FROM "Cycle" c WHERE c."ideaId" = "Idea"."id" AND c."startedAt" IS NOT NULL) THEN 'trying'
    ELSE 'seed' END
WHERE "stage" = 'growing'
  AND NOT EXISTS (
    SELECT 1 FROM "Adoption" a JOIN "Idea" n ON n."id" = a."ideaId"
    WHERE a."sourceIdeaId" = "Idea"."id" AND n."withdrawnAt" IS NULL AND n."audience" <> 'draft' AND n."stage" <> 'resting'
      AND EXISTS (SELECT 1 FROM "Cycle" c WHERE c."ideaId" = n."id" AND c."startedAt" IS NOT NULL))
  AND NOT EXISTS (
    SELECT 1 FROM "Cycle" l WHERE l."ideaId" = "Idea"."id" AND l."act" = 'adopt' AND l."actedAt" IS NOT NULL
      AND NOT EXISTS (
        SELECT 1 FROM "Cycle" c WHERE c."ideaId" = l."ideaId" AND c."actedAt" IS NOT NULL
          AND (c."actedAt" > l."actedAt" OR (c."actedAt" = l."actedAt" AND c."number" > l."number")))
      AND (SELECT count(*) FROM "Cycle" s WHERE s."ideaId" = l."ideaId" AND s."studiedAt" <= l."actedAt") >= 2);
