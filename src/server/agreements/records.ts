import { Prisma } from "@/generated/prisma/client";
import { type StoredRecords, wordOf } from "@/server/records/card";

/** The text of a version that is searched: the newest that the reader may see. */
const newest = Prisma.sql`v."removedAt" IS NULL AND a."removedAt" IS NULL AND NOT EXISTS (
  SELECT 1 FROM "AgreementVersion" later WHERE later."workspaceId" = v."workspaceId" AND later."agreementId" = v."agreementId"
    AND later."removedAt" IS NULL AND later."number" > v."number")`;

const itsText = Prisma.sql`JOIN "AgreementVersion" v ON v."workspaceId" = t."workspaceId" AND v."id" = t."versionId" JOIN "Agreement" a ON a."workspaceId" = v."workspaceId" AND a."id" = v."agreementId"`;

const title = wordOf("agreementId", "Agreement", "title");

export const agreementTables = {
  AGREEMENT: {
    table: "Agreement",
    name: Prisma.sql`t."title"`,
    search: {
      right: "agreement.read",
      from: Prisma.sql`"Agreement" t`,
      where: Prisma.sql`t."removedAt" IS NULL`,
      name: Prisma.sql`t."title"`,
    },
  },
  AGREEMENT_VERSION: {
    table: "AgreementVersion",
    name: title,
    home: Prisma.sql`t."agreementId"`,
    frozen: Prisma.sql`t."openedAt" IS NOT NULL`,
  },
  CLAUSE: {
    table: "Clause",
    name: Prisma.sql`t."title"`,
    home: wordOf("versionId", "AgreementVersion", "agreementId"),
    frozen: Prisma.sql`${wordOf("versionId", "AgreementVersion", "openedAt")} IS NOT NULL`,
    search: {
      right: "agreement.read",
      from: Prisma.sql`"Clause" t ${itsText}`,
      where: Prisma.sql`t."removedAt" IS NULL AND ${newest}`,
      name: Prisma.sql`t."title"`,
      body: Prisma.sql`t."body"`,
      inside: Prisma.sql`t."objection"`,
      context: Prisma.sql`a."title"`,
      homeId: Prisma.sql`v."agreementId"`,
    },
  },
  // a signature has no id: the log names the text that it stands under
  SIGN_OFF: {
    table: "SignOff",
    key: "versionId",
    // a given word stays for good, a blank one as long as its text waits for it
    there: () => Prisma.sql`(t."state" <> 'PENDING' OR EXISTS (
      SELECT 1 FROM "AgreementVersion" v WHERE v."workspaceId" = t."workspaceId" AND v."id" = t."versionId"
        AND v."removedAt" IS NULL AND v."state" NOT IN ('SUPERSEDED', 'TERMINATED')))`,
    loggedAs: "AgreementVersion",
    name: title,
    home: Prisma.sql`t."agreementId"`,
    frozen: Prisma.sql`true`,
    search: {
      right: "agreement.read",
      from: Prisma.sql`"SignOff" t ${itsText} JOIN "Partner" p ON p."workspaceId" = t."workspaceId" AND p."id" = t."partnerId"`,
      where: Prisma.sql`t."reservation" || t."reason" || t."mandate" <> '' AND ${newest}`,
      id: Prisma.sql`t."partnerId"`,
      body: Prisma.sql`concat_ws(E'\n', t."reservation", t."reason", t."mandate")`,
      context: Prisma.sql`p."name" || ': ' || a."title"`,
      homeId: Prisma.sql`v."agreementId"`,
    },
  },
} satisfies StoredRecords;
