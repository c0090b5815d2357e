-- An objection belongs to its organisation, several can stand on one clause, and who agrees to a clause is asked.
ALTER TYPE "RecordKind" ADD VALUE 'OBJECTION';
ALTER TYPE "RecordKind" ADD VALUE 'OBJECTION_REPLY';
ALTER TYPE "RecordKind" ADD VALUE 'CLAUSE_CONSENT';

CREATE TYPE "ObjectionState" AS ENUM ('OPEN', 'SETTLED', 'WITHDRAWN');

CREATE TABLE "Objection" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "clauseId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "partnerName" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "wanted" TEXT NOT NULL DEFAULT '',
    "wording" TEXT NOT NULL DEFAULT '',
    "state" "ObjectionState" NOT NULL DEFAULT 'OPEN',
    "raisedById" UUID,
    "raisedAt" TIMESTAMP(3) NOT NULL,
    "askedAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Objection_pkey" PRIMARY KEY ("workspaceId","id")
);

CREATE TABLE "ObjectionReply" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "objectionId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "authorName" TEXT NOT NULL,
    "partnerName" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ObjectionReply_pkey" PRIMARY KEY ("workspaceId","id")
);

CREATE TABLE "ClauseConsent" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "clauseId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "givenById" UUID,
    "givenAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ClauseConsent_pkey" PRIMARY KEY ("workspaceId","id")
);

ALTER TABLE "Clause" ADD COLUMN "authorPartnerId" UUID;

CREATE INDEX "Objection_workspaceId_clauseId_idx" ON "Objection"("workspaceId", "clauseId");
CREATE INDEX "Objection_workspaceId_partnerId_idx" ON "Objection"("workspaceId", "partnerId");
CREATE INDEX "ObjectionReply_workspaceId_objectionId_idx" ON "ObjectionReply"("workspaceId", "objectionId");
CREATE INDEX "ClauseConsent_workspaceId_partnerId_idx" ON "ClauseConsent"("workspaceId", "partnerId");
CREATE UNIQUE INDEX "ClauseConsent_workspaceId_clauseId_partnerId_key" ON "ClauseConsent"("workspaceId", "clauseId", "partnerId");
-- One that stands per organisation and clause.
CREATE UNIQUE INDEX objection_once ON "Objection"("workspaceId", "clauseId", "partnerId") WHERE "state" = 'OPEN' AND "removedAt" IS NULL;

ALTER TABLE "Clause" ADD CONSTRAINT "Clause_workspaceId_authorPartnerId_fkey" FOREIGN KEY ("workspaceId", "authorPartnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_workspaceId_clauseId_fkey" FOREIGN KEY ("workspaceId", "clauseId") REFERENCES "Clause"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_workspaceId_partnerId_fkey" FOREIGN KEY ("workspaceId", "partnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_workspaceId_raisedById_fkey" FOREIGN KEY ("workspaceId", "raisedById") REFERENCES "Membership"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ObjectionReply" ADD CONSTRAINT "ObjectionReply_workspaceId_objectionId_fkey" FOREIGN KEY ("workspaceId", "objectionId") REFERENCES "Objection"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ObjectionReply" ADD CONSTRAINT "ObjectionReply_workspaceId_authorId_fkey" FOREIGN KEY ("workspaceId", "authorId") REFERENCES "Membership"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClauseConsent" ADD CONSTRAINT "ClauseConsent_workspaceId_clauseId_fkey" FOREIGN KEY ("workspaceId", "clauseId") REFERENCES "Clause"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ClauseConsent" ADD CONSTRAINT "ClauseConsent_workspaceId_partnerId_fkey" FOREIGN KEY ("workspaceId", "partnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClauseConsent" ADD CONSTRAINT "ClauseConsent_workspaceId_givenById_fkey" FOREIGN KEY ("workspaceId", "givenById") REFERENCES "Membership"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The same walls as around every other table of those who plan.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['Objection','ObjectionReply','ClauseConsent'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY workspace_only ON %I USING ("workspaceId" = (SELECT app_workspace())) WITH CHECK ("workspaceId" = (SELECT app_workspace()))', t);
    EXECUTE format('CREATE POLICY planners_read ON %I AS RESTRICTIVE FOR SELECT TO kordel_web USING ((SELECT app_plans()))', t);
  END LOOP;
END $$;
-- Nobody speaks for another organisation, past the rules either: an objection ends, and a consent is given, by its own
-- organisation alone. The coordination may only ask (the state stays).
CREATE FUNCTION refuse_foreign_objection() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT app_role()) IN ('COORDINATOR', 'REPRESENTATIVE', 'FACILITATOR', 'OBSERVER')
    AND NEW."partnerId" IS DISTINCT FROM (SELECT app_partner())
    AND (TG_OP = 'INSERT' OR (NEW."state", NEW."reason", NEW."wanted", NEW."wording") IS DISTINCT FROM (OLD."state", OLD."reason", OLD."wanted", OLD."wording")) THEN
    RAISE EXCEPTION 'an objection is its own organisation''s' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER own_word BEFORE INSERT OR UPDATE ON "Objection" FOR EACH ROW EXECUTE FUNCTION refuse_foreign_objection();

GRANT SELECT, INSERT, UPDATE ON "Objection", "ObjectionReply", "ClauseConsent" TO kordel_web;

-- What stood as an objection so far becomes one of the organisation that raised it last, with its day; a clause belongs to
-- the organisation that put it there. The owner reads past the walls for as long as that takes.
ALTER TABLE "Clause" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "AgreementVersion" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Event" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Revision" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Partner" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Objection" NO FORCE ROW LEVEL SECURITY;

INSERT INTO "Objection" ("workspaceId", "id", "clauseId", "partnerId", "partnerName", "reason", "raisedById", "raisedAt")
SELECT c."workspaceId", gen_random_uuid(), c."id", e."partnerId", p."name", c."objection", e."actorId", e."at"
FROM "Clause" c
JOIN LATERAL (SELECT e.* FROM "Event" e WHERE e."workspaceId" = c."workspaceId" AND e."action" = 'clause.contested'
  AND e."recordId" = c."id" AND e."partnerId" IS NOT NULL ORDER BY e."seq" DESC LIMIT 1) e ON true
JOIN "Partner" p ON p."workspaceId" = c."workspaceId" AND p."id" = e."partnerId"
WHERE c."state" = 'CONTESTED' AND c."removedAt" IS NULL;

UPDATE "Clause" c SET "authorPartnerId" = w."partnerId"
FROM (SELECT DISTINCT ON (r."workspaceId", r."recordId") r."workspaceId", r."recordId", e."partnerId"
  FROM "Revision" r JOIN "Event" e ON e."workspaceId" = r."workspaceId" AND e."seq" = r."seq"
  WHERE r."recordKind" = 'CLAUSE' AND r."before" IS NULL ORDER BY r."workspaceId", r."recordId", r."seq") w
WHERE w."workspaceId" = c."workspaceId" AND w."recordId" = c."id" AND w."partnerId" IS NOT NULL
  AND EXISTS (SELECT 1 FROM "AgreementVersion" v WHERE v."workspaceId" = c."workspaceId" AND v."id" = c."versionId" AND v."openedAt" IS NULL);

ALTER TABLE "Clause" FORCE ROW LEVEL SECURITY;
ALTER TABLE "AgreementVersion" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Event" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Revision" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Partner" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Objection" FORCE ROW LEVEL SECURITY;
