-- Somebody to whom a mail was passed on asks to be invited too: until somebody who invites says yes, no mail goes out.
ALTER TABLE "Invitation" ADD COLUMN "requestedAt" TIMESTAMP(3);
-- Whom a link was sent to, as a keyed hash: so whoever signs in with that address finds what waits for them.
ALTER TABLE "auth"."InvitationIndex" ADD COLUMN "addressHash" TEXT NOT NULL DEFAULT '';
CREATE INDEX "InvitationIndex_addressHash_idx" ON "auth"."InvitationIndex" ("addressHash");
