-- CreateEnum
CREATE TYPE "MailTopic" AS ENUM ('YOUR_TURN', 'PLEASE_SIGN', 'REMINDER', 'NOTE');

-- AlterTable
ALTER TABLE "Membership" ADD COLUMN "mailsOff" "MailTopic"[] DEFAULT ARRAY[]::"MailTopic"[];

-- CreateTable
CREATE TABLE "auth"."OutgoingMail" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "partnerId" UUID,
    "pressId" UUID,
    "cause" BIGINT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "sentAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),

    CONSTRAINT "OutgoingMail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OutgoingMail_dueAt_idx" ON "auth"."OutgoingMail"("dueAt");

-- CreateIndex
CREATE INDEX "OutgoingMail_workspaceId_personId_idx" ON "auth"."OutgoingMail"("workspaceId", "personId");

-- CreateIndex
CREATE INDEX "OutgoingMail_createdAt_idx" ON "auth"."OutgoingMail"("createdAt");

-- A path and nothing else: no line breaks, no other host, no words.
ALTER TABLE "auth"."OutgoingMail" ADD CONSTRAINT outgoing_path CHECK ("path" ~ '^[a-z0-9-]+(/[a-z0-9-]+)*$');

GRANT SELECT, INSERT, UPDATE, DELETE ON "auth"."OutgoingMail" TO kordel_auth;
