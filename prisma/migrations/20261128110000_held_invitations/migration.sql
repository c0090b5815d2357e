-- CreateEnum
CREATE TYPE "MailLanguage" AS ENUM ('de', 'en');

-- AlterTable: the chosen language, and no moment of sending while the mail is held.
ALTER TABLE "Invitation" ADD COLUMN "locale" "MailLanguage" NOT NULL DEFAULT 'de';
ALTER TABLE "Invitation" ALTER COLUMN "sentAt" DROP NOT NULL;

-- AlterTable: a mail on its way is for a member or for an invitation. Here too, no address and no words.
ALTER TABLE "auth"."OutgoingMail" ADD COLUMN "invitationId" UUID;
ALTER TABLE "auth"."OutgoingMail" ALTER COLUMN "personId" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "OutgoingMail_workspaceId_invitationId_idx" ON "auth"."OutgoingMail"("workspaceId", "invitationId");

-- One receiver, and an invitation is no kind of mail that a member could switch off.
ALTER TABLE "auth"."OutgoingMail" ADD CONSTRAINT outgoing_receiver
  CHECK (num_nonnulls("personId", "invitationId") = 1 AND ("kind" = 'INVITATION') = ("invitationId" IS NOT NULL));
