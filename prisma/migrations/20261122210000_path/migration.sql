-- CreateEnum
CREATE TYPE "CommitmentState" AS ENUM ('OFFERED', 'COMMITTED', 'DELIVERED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ParticipationAnswer" AS ENUM ('SOME', 'NONE');

-- CreateEnum
CREATE TYPE "MatchState" AS ENUM ('PROPOSED', 'ACCEPTED', 'FULFILLED', 'BROKEN');

-- CreateEnum
CREATE TYPE "FormChoice" AS ENUM ('A', 'B', 'C');

-- CreateEnum
CREATE TYPE "OpenEndReason" AS ENUM ('NOT_SURE', 'ASK_BOARD');

-- CreateEnum
CREATE TYPE "DecisionClass" AS ENUM ('ROUTINE', 'POSITION', 'MONEY', 'MEMBERSHIP', 'AGREEMENT', 'SECURITY', 'DISSOLUTION');

-- CreateEnum
CREATE TYPE "DecisionBody" AS ENUM ('PLENARY', 'STEERING_GROUP', 'COORDINATION', 'WORKING_GROUP', 'EACH_MEMBER');

-- CreateEnum
CREATE TYPE "MandateKind" AS ENUM ('SPOKESPERSON', 'DEPUTY_COORDINATION', 'CHAIR');

-- CreateEnum
CREATE TYPE "RhythmKind" AS ENUM ('MEETING', 'PULSE', 'HEALTH_CHECK', 'REVIEW');

-- CreateEnum
CREATE TYPE "RhythmInterval" AS ENUM ('ONCE', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY');

-- CreateEnum
CREATE TYPE "ProtectionLevel" AS ENUM ('OPEN', 'STANDARD', 'PROTECTED');

-- CreateEnum
CREATE TYPE "SpeakingRule" AS ENUM ('UNDECIDED', 'SPOKESPEOPLE', 'AFTER_APPROVAL', 'EACH_FOR_ITSELF');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "DecisionRule" ADD VALUE 'CONSENT';
ALTER TYPE "DecisionRule" ADD VALUE 'MAJORITY';
ALTER TYPE "DecisionRule" ADD VALUE 'TWO_THIRDS';

-- AlterEnum
ALTER TYPE "DecisionSubject" ADD VALUE 'START';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "RecordKind" ADD VALUE 'FORM_ANSWER';
ALTER TYPE "RecordKind" ADD VALUE 'REQUIRED_PERSPECTIVE';
ALTER TYPE "RecordKind" ADD VALUE 'PARTICIPATION';
ALTER TYPE "RecordKind" ADD VALUE 'MATCH';
ALTER TYPE "RecordKind" ADD VALUE 'DECISION_CLASS_RULE';
ALTER TYPE "RecordKind" ADD VALUE 'MANDATE';
ALTER TYPE "RecordKind" ADD VALUE 'RHYTHM';
ALTER TYPE "RecordKind" ADD VALUE 'COMMITMENT';
ALTER TYPE "RecordKind" ADD VALUE 'RISK_CONTRIBUTION';
ALTER TYPE "RecordKind" ADD VALUE 'RISK_DISMISSAL';
ALTER TYPE "RecordKind" ADD VALUE 'OPEN_END';

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "reason" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Expectation" ADD COLUMN     "openAcceptedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Goal" ADD COLUMN     "affectedGroups" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "changedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Partner" ADD COLUMN     "perspectives" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Workspace" ADD COLUMN     "protection" "ProtectionLevel" NOT NULL DEFAULT 'STANDARD',
ADD COLUMN     "speakingRule" "SpeakingRule" NOT NULL DEFAULT 'UNDECIDED';

-- CreateTable
CREATE TABLE "ResourceCommitment" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "category" "ResourceCategory" NOT NULL,
    "statement" TEXT NOT NULL,
    "amount" INTEGER,
    "critical" BOOLEAN NOT NULL DEFAULT false,
    "fromOn" DATE,
    "untilOn" DATE,
    "state" "CommitmentState" NOT NULL DEFAULT 'OFFERED',
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ResourceCommitment_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "ExpectationParticipation" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "kind" "ExpectationKind" NOT NULL,
    "answer" "ParticipationAnswer" NOT NULL,
    "answeredAt" TIMESTAMP(3) NOT NULL,
    "confirmedAt" TIMESTAMP(3),
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ExpectationParticipation_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Match" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "giveId" UUID NOT NULL,
    "wantId" UUID NOT NULL,
    "quantity" INTEGER,
    "state" "MatchState" NOT NULL DEFAULT 'PROPOSED',
    "giverAcceptedAt" TIMESTAMP(3),
    "receiverAcceptedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Match_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "RequiredPerspective" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "perspective" TEXT NOT NULL,
    "prospectPartnerId" UUID,
    "outreachPartnerId" UUID,
    "outreachOn" DATE,
    "waivedReason" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RequiredPerspective_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "FormAnswer" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "choice" "FormChoice" NOT NULL,
    "recordedForOrganisation" BOOLEAN NOT NULL DEFAULT false,
    "answeredAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FormAnswer_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "QuestionDraft" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "contents" JSONB,
    "savedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "QuestionDraft_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "OpenEnd" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "partnerId" UUID,
    "reason" "OpenEndReason" NOT NULL,
    "askBy" DATE,
    "heldById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "OpenEnd_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "RiskContribution" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "riskId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RiskContribution_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "RiskDismissal" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "catalogueId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RiskDismissal_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "DecisionClassRule" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "decisionClass" "DecisionClass" NOT NULL,
    "body" "DecisionBody" NOT NULL,
    "rule" "DecisionRule" NOT NULL,
    "periodDays" INTEGER NOT NULL,
    "quorumPercent" INTEGER NOT NULL DEFAULT 50,
    "silenceCounts" BOOLEAN NOT NULL DEFAULT false,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "DecisionClassRule_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Mandate" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "MandateKind" NOT NULL,
    "partnerId" UUID NOT NULL,
    "memberId" UUID,
    "scope" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Mandate_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Rhythm" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "RhythmKind" NOT NULL,
    "every" "RhythmInterval" NOT NULL,
    "nextOn" DATE,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Rhythm_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateIndex
CREATE INDEX "ResourceCommitment_workspaceId_partnerId_idx" ON "ResourceCommitment"("workspaceId", "partnerId");

-- CreateIndex
CREATE INDEX "ResourceCommitment_workspaceId_createdAt_id_idx" ON "ResourceCommitment"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ExpectationParticipation_workspaceId_partnerId_kind_key" ON "ExpectationParticipation"("workspaceId", "partnerId", "kind");

-- CreateIndex
CREATE INDEX "Match_workspaceId_wantId_idx" ON "Match"("workspaceId", "wantId");

-- CreateIndex
CREATE UNIQUE INDEX "Match_workspaceId_giveId_wantId_key" ON "Match"("workspaceId", "giveId", "wantId");

-- CreateIndex
CREATE UNIQUE INDEX "RequiredPerspective_workspaceId_perspective_key" ON "RequiredPerspective"("workspaceId", "perspective");

-- CreateIndex
CREATE UNIQUE INDEX "FormAnswer_workspaceId_partnerId_question_key" ON "FormAnswer"("workspaceId", "partnerId", "question");

-- CreateIndex
CREATE UNIQUE INDEX "QuestionDraft_workspaceId_memberId_question_key" ON "QuestionDraft"("workspaceId", "memberId", "question");

-- CreateIndex
CREATE INDEX "OpenEnd_workspaceId_question_partnerId_idx" ON "OpenEnd"("workspaceId", "question", "partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "RiskContribution_workspaceId_riskId_partnerId_key" ON "RiskContribution"("workspaceId", "riskId", "partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "RiskDismissal_workspaceId_catalogueId_key" ON "RiskDismissal"("workspaceId", "catalogueId");

-- CreateIndex
CREATE UNIQUE INDEX "DecisionClassRule_workspaceId_decisionClass_key" ON "DecisionClassRule"("workspaceId", "decisionClass");

-- CreateIndex
CREATE INDEX "Mandate_workspaceId_kind_idx" ON "Mandate"("workspaceId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Rhythm_workspaceId_kind_key" ON "Rhythm"("workspaceId", "kind");

-- AddForeignKey
ALTER TABLE "ResourceCommitment" ADD CONSTRAINT "ResourceCommitment_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResourceCommitment" ADD CONSTRAINT "ResourceCommitment_workspaceId_partnerId_fkey" FOREIGN KEY ("workspaceId", "partnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpectationParticipation" ADD CONSTRAINT "ExpectationParticipation_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpectationParticipation" ADD CONSTRAINT "ExpectationParticipation_workspaceId_partnerId_fkey" FOREIGN KEY ("workspaceId", "partnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_workspaceId_giveId_fkey" FOREIGN KEY ("workspaceId", "giveId") REFERENCES "Expectation"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_workspaceId_wantId_fkey" FOREIGN KEY ("workspaceId", "wantId") REFERENCES "Expectation"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequiredPerspective" ADD CONSTRAINT "RequiredPerspective_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequiredPerspective" ADD CONSTRAINT "RequiredPerspective_workspaceId_prospectPartnerId_fkey" FOREIGN KEY ("workspaceId", "prospectPartnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequiredPerspective" ADD CONSTRAINT "RequiredPerspective_workspaceId_outreachPartnerId_fkey" FOREIGN KEY ("workspaceId", "outreachPartnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormAnswer" ADD CONSTRAINT "FormAnswer_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormAnswer" ADD CONSTRAINT "FormAnswer_workspaceId_partnerId_fkey" FOREIGN KEY ("workspaceId", "partnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionDraft" ADD CONSTRAINT "QuestionDraft_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Membership"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpenEnd" ADD CONSTRAINT "OpenEnd_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpenEnd" ADD CONSTRAINT "OpenEnd_workspaceId_partnerId_fkey" FOREIGN KEY ("workspaceId", "partnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpenEnd" ADD CONSTRAINT "OpenEnd_workspaceId_heldById_fkey" FOREIGN KEY ("workspaceId", "heldById") REFERENCES "Membership"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RiskContribution" ADD CONSTRAINT "RiskContribution_workspaceId_riskId_fkey" FOREIGN KEY ("workspaceId", "riskId") REFERENCES "Risk"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RiskContribution" ADD CONSTRAINT "RiskContribution_workspaceId_partnerId_fkey" FOREIGN KEY ("workspaceId", "partnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RiskDismissal" ADD CONSTRAINT "RiskDismissal_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionClassRule" ADD CONSTRAINT "DecisionClassRule_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_workspaceId_partnerId_fkey" FOREIGN KEY ("workspaceId", "partnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Membership"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rhythm" ADD CONSTRAINT "Rhythm_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;



