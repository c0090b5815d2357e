-- One table for all that happens later: mails on their way and the ends of rounds move into it.

-- CreateTable
CREATE TABLE "auth"."Due" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "workspaceId" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "cause" BIGINT,
    "takenBack" BIGINT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "doneAt" TIMESTAMP(3),
    "droppedAt" TIMESTAMP(3),

    CONSTRAINT "Due_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Due_workspaceId_kind_recordId_idx" ON "auth"."Due"("workspaceId", "kind", "recordId");

-- What is still to be done, in the order in which it is taken; what is done costs no claim anything.
CREATE INDEX due_next ON "auth"."Due"("kind", "dueAt", "id")
  WHERE "doneAt" IS NULL AND "droppedAt" IS NULL AND "cause" IS NULL AND "takenBack" IS NULL;
CREATE INDEX due_beside ON "auth"."Due"("workspaceId", "kind", "recordId", "dueAt", "id")
  WHERE "doneAt" IS NULL AND "droppedAt" IS NULL AND "cause" IS NULL AND "takenBack" IS NULL;
CREATE INDEX due_unsafe ON "auth"."Due"("id") WHERE "cause" IS NOT NULL OR "takenBack" IS NOT NULL;
CREATE INDEX due_over ON "auth"."Due"((coalesce("doneAt", "droppedAt"))) WHERE coalesce("doneAt", "droppedAt") IS NOT NULL;

-- The mails that are there.
INSERT INTO "auth"."Due" ("id", "kind", "workspaceId", "recordId", "createdAt", "dueAt", "cause", "attempts", "doneAt", "droppedAt")
SELECT "id", 'MAIL_' || "kind", "workspaceId", coalesce("personId", "invitationId"), "createdAt", "dueAt", "cause", "attempts", "sentAt", "cancelledAt"
FROM "auth"."OutgoingMail";

ALTER TABLE "auth"."OutgoingMail" DROP CONSTRAINT outgoing_receiver;

-- AlterTable
ALTER TABLE "auth"."OutgoingMail" DROP COLUMN "workspaceId", DROP COLUMN "personId", DROP COLUMN "invitationId", DROP COLUMN "kind",
  DROP COLUMN "cause", DROP COLUMN "attempts", DROP COLUMN "createdAt", DROP COLUMN "dueAt", DROP COLUMN "sentAt", DROP COLUMN "cancelledAt";

-- CreateIndex
CREATE INDEX "OutgoingMail_pressId_idx" ON "auth"."OutgoingMail"("pressId");

-- AddForeignKey
ALTER TABLE "auth"."OutgoingMail" ADD CONSTRAINT "OutgoingMail_id_fkey" FOREIGN KEY ("id") REFERENCES "auth"."Due"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rounds that are open, also those whose note got lost: the job looks at each and says itself when to look again.
-- Row-level security binds the owner too, so this goes from workspace to workspace.
DO $$
DECLARE ws uuid;
BEGIN
  FOR ws IN SELECT "workspaceId" FROM "auth"."WorkspaceIndex" UNION SELECT "workspaceId" FROM "auth"."RoundEnd" LOOP
    PERFORM set_config('app.workspace', ws::text, true);
    INSERT INTO "auth"."Due" ("id", "kind", "workspaceId", "recordId", "createdAt", "dueAt")
    SELECT gen_random_uuid(), 'ROUND_END', r."workspaceId", r."id", timezone('UTC', now()), coalesce(e."dueAt", timezone('UTC', now()))
    FROM "ExpectationRound" r LEFT JOIN "auth"."RoundEnd" e ON e."workspaceId" = r."workspaceId" AND e."roundId" = r."id"
    WHERE r."workspaceId" = ws AND r."openedAt" IS NOT NULL AND r."revealedAt" IS NULL AND r."cancelledAt" IS NULL AND r."removedAt" IS NULL;
  END LOOP;
  PERFORM set_config('app.workspace', '', true);
END $$;

-- DropTable
DROP TABLE "auth"."RoundEnd";

GRANT SELECT, INSERT, UPDATE, DELETE ON "auth"."Due" TO kordel_auth;
