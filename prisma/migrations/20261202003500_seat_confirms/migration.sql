-- Who shares from the own seat has confirmed. What organisations have shared themselves so far holds since then; what the
-- coordination typed for them still waits for their word. The walls stand for their owner too, so they are opened for this.
ALTER TABLE "Expectation" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "ExpectationParticipation" NO FORCE ROW LEVEL SECURITY;

UPDATE "Expectation" SET "state" = 'CONFIRMED', "confirmedAt" = coalesce("sharedAt", "createdAt")
WHERE "state" = 'SHARED' AND NOT "recordedForOrganisation";

-- An answer holds once no row of its kind waits any more. "Nothing" that the coordination noted keeps waiting.
UPDATE "ExpectationParticipation" p SET "confirmedAt" = p."answeredAt"
WHERE p."confirmedAt" IS NULL AND p."removedAt" IS NULL AND p."answer" = 'SOME' AND NOT EXISTS (
  SELECT 1 FROM "Expectation" e WHERE e."workspaceId" = p."workspaceId" AND e."partnerId" = p."partnerId"
    AND e."kind" = p."kind" AND e."state" = 'SHARED' AND e."removedAt" IS NULL);

ALTER TABLE "ExpectationParticipation" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Expectation" FORCE ROW LEVEL SECURITY;
