-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "auth";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "AgreementState" AS ENUM ('DRAFT', 'CONSULTATION', 'ADOPTED', 'SUPERSEDED', 'TERMINATED');

-- CreateEnum
CREATE TYPE "ClauseState" AS ENUM ('OPEN', 'PROPOSED', 'AGREED', 'CONTESTED');

-- CreateEnum
CREATE TYPE "SignOffState" AS ENUM ('PENDING', 'SIGNED', 'SIGNED_WITH_RESERVATION', 'REFUSED');

-- CreateEnum
CREATE TYPE "DecisionSubject" AS ENUM ('FORM', 'GOAL', 'AGREEMENT_VERSION');

-- CreateEnum
CREATE TYPE "DecisionOutcome" AS ENUM ('ADOPTED', 'REJECTED');

-- CreateEnum
CREATE TYPE "DecisionRule" AS ENUM ('RECORDED');

-- CreateEnum
CREATE TYPE "ExpectationKind" AS ENUM ('GIVE', 'GET', 'NEED', 'RED_LINE');

-- CreateEnum
CREATE TYPE "ResourceCategory" AS ENUM ('MONEY', 'TIME', 'ROOMS', 'EXPERTISE', 'REACH', 'PRESS', 'ACCESS', 'MANDATE', 'MOBILISATION', 'INFRASTRUCTURE');

-- CreateEnum
CREATE TYPE "ExpectationPriority" AS ENUM ('MUST', 'SHOULD');

-- CreateEnum
CREATE TYPE "ExpectationVisibility" AS ENUM ('MEMBERS', 'COORDINATION', 'OWN_ORG');

-- CreateEnum
CREATE TYPE "ExpectationState" AS ENUM ('DRAFT', 'SHARED', 'CONFIRMED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "GoalType" AS ENUM ('OUTCOME', 'MILESTONE', 'EXCHANGE');

-- CreateEnum
CREATE TYPE "GoalState" AS ENUM ('PROPOSED', 'ADOPTED', 'IN_PROGRESS', 'ACHIEVED', 'PARTLY', 'MISSED', 'DROPPED');

-- CreateEnum
CREATE TYPE "GoalPositionKind" AS ENUM ('DRIVES', 'SUPPORTS', 'ACCEPTS', 'RESERVATION', 'RED_LINE');

-- CreateEnum
CREATE TYPE "Audience" AS ENUM ('MEMBERS', 'COORDINATION', 'OWN_ORG');

-- CreateEnum
CREATE TYPE "PartnerState" AS ENUM ('PROSPECT', 'APPROACHED', 'INVITED', 'ONBOARDING', 'MEMBER', 'PAUSED', 'LEAVING', 'LEFT', 'DECLINED', 'EXPELLED');

-- CreateEnum
CREATE TYPE "PartnerTier" AS ENUM ('CORE', 'ASSOCIATE', 'SUPPORTER');

-- CreateEnum
CREATE TYPE "PartnerListing" AS ENUM ('NAMED', 'INTERNAL');

-- CreateEnum
CREATE TYPE "Sector" AS ENUM ('INITIATIVE', 'ASSOCIATION', 'UNION', 'FAITH', 'WELFARE', 'SCIENCE', 'CULTURE', 'ADMINISTRATION', 'POLITICS', 'BUSINESS', 'OTHER');

-- CreateEnum
CREATE TYPE "CapacityBand" AS ENUM ('VOLUNTEER', 'UP_TO_10', 'UP_TO_50', 'OVER_50');

-- CreateEnum
CREATE TYPE "auth"."Locale" AS ENUM ('de', 'en');

-- CreateEnum
CREATE TYPE "auth"."Theme" AS ENUM ('system', 'light', 'dark');

-- CreateEnum
CREATE TYPE "NoteWeight" AS ENUM ('BLOCKING', 'IMPORTANT', 'NOTE', 'STRENGTH');

-- CreateEnum
CREATE TYPE "RecordKind" AS ENUM ('WORKSPACE', 'MEMBERSHIP', 'INVITATION', 'PARTNER', 'EXPECTATION', 'GOAL', 'GOAL_POSITION', 'DECISION', 'AGREEMENT', 'AGREEMENT_VERSION', 'CLAUSE', 'SIGN_OFF', 'RISK', 'SETBACK_PLAN', 'EARLY_WARNING_SIGN', 'NOTE', 'NOTE_REPLY');

-- CreateEnum
CREATE TYPE "RiskCategory" AS ENUM ('INTERNAL', 'EXTERNAL', 'SECURITY');

-- CreateEnum
CREATE TYPE "Likelihood" AS ENUM ('LOW', 'MEDIUM', 'HIGH');

-- CreateEnum
CREATE TYPE "Harm" AS ENUM ('NOTICEABLE', 'SERIOUS', 'EXISTENTIAL');

-- CreateEnum
CREATE TYPE "RiskTreatment" AS ENUM ('AVOID', 'REDUCE', 'SHARE', 'ACCEPT');

-- CreateEnum
CREATE TYPE "RiskState" AS ENUM ('IDENTIFIED', 'ASSESSED', 'PLANNED', 'MONITORED', 'TRIGGERED', 'CLOSED');

-- CreateEnum
CREATE TYPE "WorkspaceForm" AS ENUM ('UNDETERMINED', 'NETWORK', 'ALLIANCE', 'COALITION');

-- CreateEnum
CREATE TYPE "WorkspaceState" AS ENUM ('DRAFT', 'PLANNING', 'IN_REVIEW', 'ACTIVE', 'PAUSED', 'WINDING_DOWN', 'ENDED');

-- CreateEnum
CREATE TYPE "Lifespan" AS ENUM ('UNDECIDED', 'OPEN', 'UNTIL_DATE', 'UNTIL_GOAL');

-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('COORDINATOR', 'REPRESENTATIVE', 'FACILITATOR', 'OBSERVER');

-- CreateTable
CREATE TABLE "Agreement" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "AgreementVersion" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "AgreementState" NOT NULL DEFAULT 'DRAFT',
    "openedAt" TIMESTAMP(3),
    "fingerprint" TEXT,
    "frozenText" TEXT,
    "reviewOn" DATE,
    "decisionId" UUID,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AgreementVersion_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Clause" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "topic" TEXT,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL DEFAULT '',
    "state" "ClauseState" NOT NULL DEFAULT 'OPEN',
    "objection" TEXT NOT NULL DEFAULT '',
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Clause_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "SignOff" (
    "workspaceId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "state" "SignOffState" NOT NULL DEFAULT 'PENDING',
    "signedById" UUID,
    "signerName" TEXT NOT NULL DEFAULT '',
    "mandate" TEXT NOT NULL DEFAULT '',
    "reservation" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "notBefore" DATE,
    "fingerprint" TEXT,
    "signedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SignOff_pkey" PRIMARY KEY ("workspaceId","versionId","partnerId")
);

-- CreateTable
CREATE TABLE "Decision" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "subject" "DecisionSubject" NOT NULL,
    "subjectId" UUID NOT NULL,
    "rule" "DecisionRule" NOT NULL DEFAULT 'RECORDED',
    "outcome" "DecisionOutcome" NOT NULL,
    "decidedOn" DATE NOT NULL,
    "asked" TEXT NOT NULL DEFAULT '',
    "recordedById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Expectation" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "kind" "ExpectationKind" NOT NULL,
    "category" "ResourceCategory",
    "statement" TEXT NOT NULL,
    "quantity" INTEGER,
    "priority" "ExpectationPriority" NOT NULL DEFAULT 'SHOULD',
    "visibility" "ExpectationVisibility" NOT NULL DEFAULT 'MEMBERS',
    "state" "ExpectationState" NOT NULL DEFAULT 'DRAFT',
    "recordedForOrganisation" BOOLEAN NOT NULL DEFAULT false,
    "enteredById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "confirmedAt" TIMESTAMP(3),
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Expectation_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Goal" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "type" "GoalType" NOT NULL DEFAULT 'OUTCOME',
    "title" TEXT NOT NULL,
    "indicator" TEXT NOT NULL DEFAULT '',
    "baseline" TEXT NOT NULL DEFAULT '',
    "target" TEXT NOT NULL DEFAULT '',
    "dueOn" DATE,
    "leadPartnerId" UUID,
    "state" "GoalState" NOT NULL DEFAULT 'PROPOSED',
    "decisionId" UUID,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Goal_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "GoalPosition" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "goalId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "position" "GoalPositionKind" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "GoalPosition_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Event" (
    "workspaceId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorId" UUID,
    "partnerId" UUID,
    "action" TEXT NOT NULL,
    "recordKind" "RecordKind" NOT NULL,
    "recordId" UUID NOT NULL,
    "fields" TEXT[],
    "commitments" JSONB NOT NULL,
    "undoes" INTEGER,
    "prevHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("workspaceId","seq")
);

-- CreateTable
CREATE TABLE "EventHead" (
    "workspaceId" UUID NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "EventHead_pkey" PRIMARY KEY ("workspaceId")
);

-- CreateTable
CREATE TABLE "Revision" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "recordKind" "RecordKind" NOT NULL,
    "recordId" UUID NOT NULL,
    "before" JSONB,
    "salts" JSONB NOT NULL,
    "versionAfter" INTEGER NOT NULL,
    "audience" "Audience" NOT NULL DEFAULT 'MEMBERS',
    "partnerId" UUID,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Request" (
    "workspaceId" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "answer" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Request_pkey" PRIMARY KEY ("workspaceId","requestId")
);

-- CreateTable
CREATE TABLE "auth"."Organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth"."OrganisationPerson" (
    "organisationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OrganisationPerson_pkey" PRIMARY KEY ("organisationId","personId")
);

-- CreateTable
CREATE TABLE "auth"."OrganisationInvitation" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "acceptedAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "OrganisationInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth"."OrganisationSeat" (
    "organisationId" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,

    CONSTRAINT "OrganisationSeat_pkey" PRIMARY KEY ("organisationId","workspaceId","partnerId")
);

-- CreateTable
CREATE TABLE "Partner" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organisationId" UUID,
    "name" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "strand" INTEGER NOT NULL,
    "sector" "Sector",
    "region" TEXT NOT NULL DEFAULT '',
    "capacity" "CapacityBand",
    "selfOrganised" BOOLEAN NOT NULL DEFAULT false,
    "tier" "PartnerTier" NOT NULL DEFAULT 'CORE',
    "state" "PartnerState" NOT NULL DEFAULT 'PROSPECT',
    "listing" "PartnerListing" NOT NULL DEFAULT 'INTERNAL',
    "contact" TEXT NOT NULL DEFAULT '',
    "stateReason" TEXT NOT NULL DEFAULT '',
    "stateSince" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Partner_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "auth"."Person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "locale" "auth"."Locale" NOT NULL DEFAULT 'de',
    "theme" "auth"."Theme" NOT NULL DEFAULT 'system',
    "createdAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth"."Session" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "device" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth"."SignIn" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "linkHash" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "SignIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth"."EmailChange" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "newEmail" TEXT NOT NULL,
    "oldTokenHash" TEXT NOT NULL,
    "newTokenHash" TEXT NOT NULL,
    "oldConfirmedAt" TIMESTAMP(3),
    "newConfirmedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "EmailChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth"."RateLimit" (
    "key" TEXT NOT NULL,
    "windowStart" TIMESTAMP(3) NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key","windowStart")
);

-- CreateTable
CREATE TABLE "auth"."WorkspaceIndex" (
    "personId" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "WorkspaceIndex_pkey" PRIMARY KEY ("personId","workspaceId")
);

-- CreateTable
CREATE TABLE "auth"."InvitationIndex" (
    "tokenHash" TEXT NOT NULL,
    "workspaceId" UUID NOT NULL,
    "invitationId" UUID NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "InvitationIndex_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "auth"."LocalMail" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LocalMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "recordKind" "RecordKind" NOT NULL,
    "recordId" UUID NOT NULL,
    "weight" "NoteWeight" NOT NULL,
    "text" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "resolvedAt" TIMESTAMP(3),
    "resolvedById" UUID,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "NoteReply" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "noteId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "NoteReply_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Risk" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "catalogueId" TEXT,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "category" "RiskCategory" NOT NULL DEFAULT 'INTERNAL',
    "likelihood" "Likelihood",
    "harm" "Harm",
    "treatment" "RiskTreatment",
    "ownerPartnerId" UUID,
    "deputyPartnerId" UUID,
    "state" "RiskState" NOT NULL DEFAULT 'IDENTIFIED',
    "reviewedOn" DATE,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Risk_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "SetbackPlan" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "riskId" UUID NOT NULL,
    "trigger" TEXT NOT NULL DEFAULT '',
    "firstHours" TEXT NOT NULL DEFAULT '',
    "nextSteps" TEXT NOT NULL DEFAULT '',
    "whoDecides" TEXT NOT NULL DEFAULT '',
    "publicLine" TEXT NOT NULL DEFAULT '',
    "care" TEXT NOT NULL DEFAULT '',
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SetbackPlan_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "EarlyWarningSign" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "riskId" UUID NOT NULL,
    "sign" TEXT NOT NULL,
    "threshold" TEXT NOT NULL DEFAULT '',
    "lastCheckedOn" DATE,
    "observedOn" DATE,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "EarlyWarningSign_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Workspace" (
    "workspaceId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "form" "WorkspaceForm" NOT NULL DEFAULT 'UNDETERMINED',
    "lifespan" "Lifespan" NOT NULL DEFAULT 'UNDECIDED',
    "lifespanUntil" DATE,
    "lifespanGoal" TEXT NOT NULL DEFAULT '',
    "state" "WorkspaceState" NOT NULL DEFAULT 'DRAFT',
    "isExample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Workspace_pkey" PRIMARY KEY ("workspaceId")
);

-- CreateTable
CREATE TABLE "Membership" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "partnerId" UUID,
    "maySign" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT NOT NULL,
    "joinedAt" TIMESTAMP(3) NOT NULL,
    "leftAt" TIMESTAMP(3),
    "seenSeq" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "partnerId" UUID,
    "maySign" BOOLEAN NOT NULL DEFAULT false,
    "sentById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "sentAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "acceptedAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateIndex
CREATE INDEX "Agreement_workspaceId_createdAt_id_idx" ON "Agreement"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementVersion_workspaceId_agreementId_number_key" ON "AgreementVersion"("workspaceId", "agreementId", "number");

-- CreateIndex
CREATE INDEX "Clause_workspaceId_versionId_position_idx" ON "Clause"("workspaceId", "versionId", "position");

-- CreateIndex
CREATE INDEX "SignOff_workspaceId_partnerId_idx" ON "SignOff"("workspaceId", "partnerId");

-- CreateIndex
CREATE INDEX "Decision_workspaceId_subject_subjectId_idx" ON "Decision"("workspaceId", "subject", "subjectId");

-- CreateIndex
CREATE INDEX "Expectation_workspaceId_partnerId_kind_idx" ON "Expectation"("workspaceId", "partnerId", "kind");

-- CreateIndex
CREATE INDEX "Expectation_workspaceId_createdAt_id_idx" ON "Expectation"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Goal_workspaceId_createdAt_id_idx" ON "Goal"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "GoalPosition_workspaceId_partnerId_idx" ON "GoalPosition"("workspaceId", "partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "GoalPosition_workspaceId_goalId_partnerId_key" ON "GoalPosition"("workspaceId", "goalId", "partnerId");

-- CreateIndex
CREATE INDEX "Event_workspaceId_recordKind_recordId_idx" ON "Event"("workspaceId", "recordKind", "recordId");

-- CreateIndex
CREATE UNIQUE INDEX "Event_workspaceId_undoes_key" ON "Event"("workspaceId", "undoes");

-- CreateIndex
CREATE INDEX "Revision_workspaceId_seq_idx" ON "Revision"("workspaceId", "seq");

-- CreateIndex
CREATE INDEX "Revision_workspaceId_recordKind_recordId_idx" ON "Revision"("workspaceId", "recordKind", "recordId");

-- CreateIndex
CREATE INDEX "Request_workspaceId_createdAt_idx" ON "Request"("workspaceId", "createdAt");

-- CreateIndex
CREATE INDEX "OrganisationPerson_personId_idx" ON "auth"."OrganisationPerson"("personId");

-- CreateIndex
CREATE INDEX "OrganisationInvitation_organisationId_idx" ON "auth"."OrganisationInvitation"("organisationId");

-- CreateIndex
CREATE INDEX "OrganisationInvitation_email_idx" ON "auth"."OrganisationInvitation"("email");

-- CreateIndex
CREATE INDEX "OrganisationSeat_workspaceId_partnerId_idx" ON "auth"."OrganisationSeat"("workspaceId", "partnerId");

-- CreateIndex
CREATE INDEX "Partner_workspaceId_name_id_idx" ON "Partner"("workspaceId", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Partner_workspaceId_strand_key" ON "Partner"("workspaceId", "strand");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "auth"."Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "auth"."Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "auth"."Session"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "SignIn_linkHash_key" ON "auth"."SignIn"("linkHash");

-- CreateIndex
CREATE INDEX "SignIn_email_createdAt_idx" ON "auth"."SignIn"("email", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "EmailChange_oldTokenHash_key" ON "auth"."EmailChange"("oldTokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "EmailChange_newTokenHash_key" ON "auth"."EmailChange"("newTokenHash");

-- CreateIndex
CREATE INDEX "EmailChange_personId_idx" ON "auth"."EmailChange"("personId");

-- CreateIndex
CREATE INDEX "WorkspaceIndex_workspaceId_idx" ON "auth"."WorkspaceIndex"("workspaceId");

-- CreateIndex
CREATE INDEX "InvitationIndex_workspaceId_invitationId_idx" ON "auth"."InvitationIndex"("workspaceId", "invitationId");

-- CreateIndex
CREATE INDEX "LocalMail_createdAt_idx" ON "auth"."LocalMail"("createdAt");

-- CreateIndex
CREATE INDEX "Note_workspaceId_recordKind_recordId_idx" ON "Note"("workspaceId", "recordKind", "recordId");

-- CreateIndex
CREATE INDEX "Note_workspaceId_createdAt_id_idx" ON "Note"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "NoteReply_workspaceId_noteId_idx" ON "NoteReply"("workspaceId", "noteId");

-- CreateIndex
CREATE INDEX "Risk_workspaceId_createdAt_id_idx" ON "Risk"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SetbackPlan_workspaceId_riskId_key" ON "SetbackPlan"("workspaceId", "riskId");

-- CreateIndex
CREATE INDEX "EarlyWarningSign_workspaceId_riskId_idx" ON "EarlyWarningSign"("workspaceId", "riskId");

-- CreateIndex
CREATE INDEX "Membership_workspaceId_partnerId_idx" ON "Membership"("workspaceId", "partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_workspaceId_personId_key" ON "Membership"("workspaceId", "personId");

-- CreateIndex
CREATE INDEX "Invitation_workspaceId_email_idx" ON "Invitation"("workspaceId", "email");

-- CreateIndex
CREATE INDEX "Invitation_workspaceId_createdAt_idx" ON "Invitation"("workspaceId", "createdAt");

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementVersion" ADD CONSTRAINT "AgreementVersion_workspaceId_agreementId_fkey" FOREIGN KEY ("workspaceId", "agreementId") REFERENCES "Agreement"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementVersion" ADD CONSTRAINT "AgreementVersion_workspaceId_decisionId_fkey" FOREIGN KEY ("workspaceId", "decisionId") REFERENCES "Decision"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Clause" ADD CONSTRAINT "Clause_workspaceId_versionId_fkey" FOREIGN KEY ("workspaceId", "versionId") REFERENCES "AgreementVersion"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_workspaceId_versionId_fkey" FOREIGN KEY ("workspaceId", "versionId") REFERENCES "AgreementVersion"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_workspaceId_partnerId_fkey" FOREIGN KEY ("workspaceId", "partnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_workspaceId_signedById_fkey" FOREIGN KEY ("workspaceId", "signedById") REFERENCES "Membership"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_workspaceId_recordedById_fkey" FOREIGN KEY ("workspaceId", "recordedById") REFERENCES "Membership"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expectation" ADD CONSTRAINT "Expectation_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expectation" ADD CONSTRAINT "Expectation_workspaceId_partnerId_fkey" FOREIGN KEY ("workspaceId", "partnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expectation" ADD CONSTRAINT "Expectation_workspaceId_enteredById_fkey" FOREIGN KEY ("workspaceId", "enteredById") REFERENCES "Membership"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_workspaceId_leadPartnerId_fkey" FOREIGN KEY ("workspaceId", "leadPartnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_workspaceId_decisionId_fkey" FOREIGN KEY ("workspaceId", "decisionId") REFERENCES "Decision"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "Membership"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalPosition" ADD CONSTRAINT "GoalPosition_workspaceId_goalId_fkey" FOREIGN KEY ("workspaceId", "goalId") REFERENCES "Goal"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalPosition" ADD CONSTRAINT "GoalPosition_workspaceId_partnerId_fkey" FOREIGN KEY ("workspaceId", "partnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventHead" ADD CONSTRAINT "EventHead_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_workspaceId_seq_fkey" FOREIGN KEY ("workspaceId", "seq") REFERENCES "Event"("workspaceId", "seq") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Request" ADD CONSTRAINT "Request_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "Membership"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth"."OrganisationPerson" ADD CONSTRAINT "OrganisationPerson_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "auth"."Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth"."OrganisationPerson" ADD CONSTRAINT "OrganisationPerson_personId_fkey" FOREIGN KEY ("personId") REFERENCES "auth"."Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth"."OrganisationInvitation" ADD CONSTRAINT "OrganisationInvitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "auth"."Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth"."OrganisationSeat" ADD CONSTRAINT "OrganisationSeat_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "auth"."Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partner" ADD CONSTRAINT "Partner_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth"."Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "auth"."Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth"."EmailChange" ADD CONSTRAINT "EmailChange_personId_fkey" FOREIGN KEY ("personId") REFERENCES "auth"."Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth"."WorkspaceIndex" ADD CONSTRAINT "WorkspaceIndex_personId_fkey" FOREIGN KEY ("personId") REFERENCES "auth"."Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_workspaceId_authorId_fkey" FOREIGN KEY ("workspaceId", "authorId") REFERENCES "Membership"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_workspaceId_resolvedById_fkey" FOREIGN KEY ("workspaceId", "resolvedById") REFERENCES "Membership"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteReply" ADD CONSTRAINT "NoteReply_workspaceId_noteId_fkey" FOREIGN KEY ("workspaceId", "noteId") REFERENCES "Note"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteReply" ADD CONSTRAINT "NoteReply_workspaceId_authorId_fkey" FOREIGN KEY ("workspaceId", "authorId") REFERENCES "Membership"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Risk" ADD CONSTRAINT "Risk_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Risk" ADD CONSTRAINT "Risk_workspaceId_ownerPartnerId_fkey" FOREIGN KEY ("workspaceId", "ownerPartnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Risk" ADD CONSTRAINT "Risk_workspaceId_deputyPartnerId_fkey" FOREIGN KEY ("workspaceId", "deputyPartnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetbackPlan" ADD CONSTRAINT "SetbackPlan_workspaceId_riskId_fkey" FOREIGN KEY ("workspaceId", "riskId") REFERENCES "Risk"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EarlyWarningSign" ADD CONSTRAINT "EarlyWarningSign_workspaceId_riskId_fkey" FOREIGN KEY ("workspaceId", "riskId") REFERENCES "Risk"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_workspaceId_partnerId_fkey" FOREIGN KEY ("workspaceId", "partnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_workspaceId_partnerId_fkey" FOREIGN KEY ("workspaceId", "partnerId") REFERENCES "Partner"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_workspaceId_sentById_fkey" FOREIGN KEY ("workspaceId", "sentById") REFERENCES "Membership"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


