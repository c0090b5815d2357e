-- AlterEnum
ALTER TYPE "RecordKind" ADD VALUE 'CATEGORY';

-- CreateTable
CREATE TABLE "OwnCategory" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "OwnCategory_pkey" PRIMARY KEY ("workspaceId","id")
);

-- AlterTable
ALTER TABLE "Expectation" ADD COLUMN     "ownCategoryId" UUID;

-- AlterTable
ALTER TABLE "ResourceCommitment" ADD COLUMN     "ownCategoryId" UUID,
ALTER COLUMN "category" DROP NOT NULL;

-- AddForeignKey
ALTER TABLE "OwnCategory" ADD CONSTRAINT "OwnCategory_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("workspaceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expectation" ADD CONSTRAINT "Expectation_workspaceId_ownCategoryId_fkey" FOREIGN KEY ("workspaceId", "ownCategoryId") REFERENCES "OwnCategory"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResourceCommitment" ADD CONSTRAINT "ResourceCommitment_workspaceId_ownCategoryId_fkey" FOREIGN KEY ("workspaceId", "ownCategoryId") REFERENCES "OwnCategory"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
