-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('DECISION_MAKER', 'OPPONENT', 'NEUTRAL');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('ACTIVE_ALLY', 'PASSIVE_ALLY', 'UNDECIDED', 'PASSIVE_OPPONENT', 'ACTIVE_OPPONENT');

-- AlterEnum
ALTER TYPE "MailTopic" ADD VALUE 'ROUND_OPENED';
ALTER TYPE "MailTopic" ADD VALUE 'ROUND_ENDS';
ALTER TYPE "MailTopic" ADD VALUE 'ROUND_REVEALED';
ALTER TYPE "MailTopic" ADD VALUE 'ASKED';

-- AlterEnum
ALTER TYPE "RecordKind" ADD VALUE 'PARTNER_EXIT';
ALTER TYPE "RecordKind" ADD VALUE 'ROUND';
ALTER TYPE "RecordKind" ADD VALUE 'ROUND_ANSWER';
ALTER TYPE "RecordKind" ADD VALUE 'RED_LINE_LINK';
ALTER TYPE "RecordKind" ADD VALUE 'EXTERNAL_ACTOR';
ALTER TYPE "RecordKind" ADD VALUE 'STANCE';

-- DropIndex
DROP INDEX "ExpectationParticipation_workspaceId_partnerId_kind_key";

-- AlterTable
ALTER TABLE "Expectation" ADD COLUMN     "roundId" UUID,
ADD COLUMN     "sharedAt" TIMESTAMP(3),
ADD COLUMN     "topics" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "ExpectationParticipation" ADD COLUMN     "roundId" UUID;

-- AlterTable
ALTER TABLE "Goal" ADD COLUMN     "topics" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Partner" ADD COLUMN     "agreementReadAt" TIMESTAMP(3),
ADD COLUMN     "buddyPartnerId" UUID,
ADD COLUMN     "contactMoney" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "contactPress" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "contactSafety" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "deputyId" UUID,
ADD COLUMN     "representativeId" UUID,
ADD COLUMN     "sponsorPartnerId" UUID;

-- CreateTable
CREATE TABLE "ExternalActor" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "ActorKind" NOT NULL DEFAULT 'DECISION_MAKER',
    "role" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ExternalActor_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "StanceObservation" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "actorId" UUID NOT NULL,
    "stance" "Stance" NOT NULL,
    "influence" INTEGER NOT NULL,
    "evidence" TEXT NOT NULL DEFAULT '',
    "observedOn" DATE NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "StanceObservation_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "PartnerExit" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "noticeOn" DATE NOT NULL,
    "lastDayOn" DATE,
    "obligations" TEXT NOT NULL DEFAULT '',
    "handedToId" UUID,
    "publicWording" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PartnerExit_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "RedLineLink" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "redLineId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "goalId" UUID,
    "clauseId" UUID,
    "linkedById" UUID,
    "linkedAt" TIMESTAMP(3),
    "dismissedAt" TIMESTAMP(3),
    "dismissedReason" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RedLineLink_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "ExpectationRound" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kinds" "ExpectationKind"[],
    "note" TEXT NOT NULL DEFAULT '',
    "endsOn" DATE NOT NULL,
    "openedAt" TIMESTAMP(3),
    "revealedAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ExpectationRound_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "RoundAnswer" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "kind" "ExpectationKind" NOT NULL,
    "answeredAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RoundAnswer_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "auth"."RoundEnd" (
    "workspaceId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RoundEnd_pkey" PRIMARY KEY ("workspaceId","roundId")
);

-- CreateIndex
CREATE INDEX "ExternalActor_workspaceId_name_id_idx" ON "ExternalActor"("workspaceId", "name", "id");

-- CreateIndex
CREATE INDEX "StanceObservation_workspaceId_actorId_observedOn_idx" ON "StanceObservation"("workspaceId", "actorId", "observedOn");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerExit_workspaceId_partnerId_key" ON "PartnerExit"("workspaceId", "partnerId");

-- CreateIndex
CREATE INDEX "RedLineLink_workspaceId_goalId_idx" ON "RedLineLink"("workspaceId", "goalId");

-- CreateIndex
CREATE INDEX "RedLineLink_workspaceId_clauseId_idx" ON "RedLineLink"("workspaceId", "clauseId");

-- CreateIndex
CREATE UNIQUE INDEX "RedLineLink_workspaceId_redLineId_goalId_key" ON "RedLineLink"("workspaceId", "redLineId", "goalId");

-- CreateIndex
CREATE UNIQUE INDEX "RedLineLink_workspaceId_redLineId_clauseId_key" ON "RedLineLink"("workspaceId", "redLineId", "clauseId");

-- CreateIndex
CREATE INDEX "ExpectationRound_workspaceId_createdAt_id_idx" ON "ExpectationRound"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "RoundAnswer_workspaceId_roundId_partnerId_kind_key" ON "RoundAnswer"("workspaceId", "roundId", "partnerId", "kind");

-- CreateIndex
CREATE INDEX "RoundEnd_dueAt_idx" ON "auth"."RoundEnd"("dueAt");

-- CreateIndex
CREATE INDEX "Expectation_workspaceId_roundId_idx" ON "Expectation"("workspaceId", "roundId");

-- CreateIndex
-- One answer outside of rounds, and one in each.
CREATE UNIQUE INDEX "ExpectationParticipation_workspaceId_partnerId_kind_roundId_key" ON "ExpectationParticipation"("workspaceId", "partnerId", "kind", "roundId") NULLS NOT DISTINCT;

-- AddForeignKey
ALTER TABLE "ExternalActor" ADD CONSTRAINT "ExternalActor_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StanceObservation" ADD CONSTRAINT "StanceObservation_workspaceId_actorId_fkey" FOREIGN KEY ("workspaceId", "actorId") REFERENCES "ExternalActor"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expectation" ADD CONSTRAINT "Expectation_workspaceId_roundId_fkey" FOREIGN KEY ("workspaceId", "roundId") REFERENCES "ExpectationRound"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpectationParticipation" ADD CONSTRAINT "ExpectationParticipation_workspaceId_roundId_fkey" FOREIGN KEY ("workspaceId", "roundId") REFERENCES "ExpectationRound"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partner" ADD CONSTRAINT "Partner_workspaceId_representativeId_fkey" FOREIGN KEY ("workspaceId", "representativeId") REFERENCES "Membership"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partner" ADD CONSTRAINT "Partner_workspaceId_deputyId_fkey" FOREIGN KEY ("workspaceId", "deputyId") REFERENCES "Membership"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partner" ADD CONSTRAINT "Partner_workspaceId_buddyPartnerId_fkey" FOREIGN KEY ("workspaceId", "buddyPartnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partner" ADD CONSTRAINT "Partner_workspaceId_sponsorPartnerId_fkey" FOREIGN KEY ("workspaceId", "sponsorPartnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerExit" ADD CONSTRAINT "PartnerExit_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerExit" ADD CONSTRAINT "PartnerExit_workspaceId_partnerId_fkey" FOREIGN KEY ("workspaceId", "partnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerExit" ADD CONSTRAINT "PartnerExit_workspaceId_handedToId_fkey" FOREIGN KEY ("workspaceId", "handedToId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RedLineLink" ADD CONSTRAINT "RedLineLink_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RedLineLink" ADD CONSTRAINT "RedLineLink_workspaceId_redLineId_fkey" FOREIGN KEY ("workspaceId", "redLineId") REFERENCES "Expectation"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RedLineLink" ADD CONSTRAINT "RedLineLink_workspaceId_partnerId_fkey" FOREIGN KEY ("workspaceId", "partnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RedLineLink" ADD CONSTRAINT "RedLineLink_workspaceId_goalId_fkey" FOREIGN KEY ("workspaceId", "goalId") REFERENCES "Goal"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RedLineLink" ADD CONSTRAINT "RedLineLink_workspaceId_clauseId_fkey" FOREIGN KEY ("workspaceId", "clauseId") REFERENCES "Clause"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RedLineLink" ADD CONSTRAINT "RedLineLink_workspaceId_linkedById_fkey" FOREIGN KEY ("workspaceId", "linkedById") REFERENCES "Membership"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpectationRound" ADD CONSTRAINT "ExpectationRound_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundAnswer" ADD CONSTRAINT "RoundAnswer_workspaceId_roundId_fkey" FOREIGN KEY ("workspaceId", "roundId") REFERENCES "ExpectationRound"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundAnswer" ADD CONSTRAINT "RoundAnswer_workspaceId_partnerId_fkey" FOREIGN KEY ("workspaceId", "partnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
