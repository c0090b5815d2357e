-- The name under which somebody is written to, where the inviter gave it; offered to them when they accept.
ALTER TABLE "Invitation" ADD COLUMN "name" TEXT NOT NULL DEFAULT '';
