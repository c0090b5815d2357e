-- What is shown is what is signed: names beside a word are those of the day, the form in which words were hashed has a
-- number, and gaps are marked instead of guessed from brackets.
ALTER TABLE "SignOff" ADD COLUMN "partnerName" TEXT NOT NULL DEFAULT '', ADD COLUMN "signerRole" TEXT NOT NULL DEFAULT '';
ALTER TABLE "AgreementVersion" ADD COLUMN "format" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Clause" ADD COLUMN "gaps" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[], ADD COLUMN "brackets" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

-- Words that were given before: the name as it is known today stays from now on.
ALTER TABLE "SignOff" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Partner" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "SignOff" DISABLE TRIGGER signed_stands;
UPDATE "SignOff" s SET "partnerName" = p."name" FROM "Partner" p
WHERE p."workspaceId" = s."workspaceId" AND p."id" = s."partnerId" AND s."state" <> 'PENDING';
ALTER TABLE "SignOff" ENABLE TRIGGER signed_stands;
ALTER TABLE "SignOff" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Partner" FORCE ROW LEVEL SECURITY;
