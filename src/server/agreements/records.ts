import { Prisma } from "@/generated/prisma/client";
import { type StoredRecords, wordOf } from "@/server/records/card";

/** The text of a version that is searched: the newest that the reader may see. */
const newest = Prisma.sql`v."removedAt" IS NULL AND a."removedAt" IS NULL AND NOT EXISTS (
  SELECT 1 FROM "AgreementVersion" later WHERE later."workspaceId" = v."workspaceId" AND later."agreementId" = v."agreementId"
    AND later."removedAt" IS NULL AND later."number" > v."number")`;

const itsText = Prisma.sql`JOIN "AgreementVersion" v ON v."workspaceId" = t."workspaceId" AND v."id" = t."versionId" JOIN "Agreement" a ON a."workspaceId" = v."workspaceId" AND a."id" = v."agreementId"`;

const itsClause = Prisma.sql`JOIN "Clause" c ON c."workspaceId" = t."workspaceId" AND c."id" = t."clauseId"`;
const clauseText = Prisma.sql`JOIN "AgreementVersion" v ON v."workspaceId" = c."workspaceId" AND v."id" = c."versionId" JOIN "Agreement" a ON a."workspaceId" = v."workspaceId" AND a."id" = v."agreementId"`;

/** A word of the text in which a clause stands. */
const ofItsText = (clauseId: Prisma.Sql, word: Prisma.Sql) =>
  Prisma.sql`(SELECT ${word} FROM "Clause" c JOIN "AgreementVersion" v ON v."workspaceId" = c."workspaceId" AND v."id" = c."versionId"
    WHERE c."workspaceId" = t."workspaceId" AND c."id" = ${clauseId})`;
const agreementOfClause = (clauseId: Prisma.Sql) => ofItsText(clauseId, Prisma.sql`v."agreementId"`);
const textOfClauseOpened = (clauseId: Prisma.Sql) =>
  ofItsText(clauseId, Prisma.sql`v."openedAt" IS NOT NULL`);

/** No record has this id. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

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
      context: Prisma.sql`a."title"`,
      homeId: Prisma.sql`v."agreementId"`,
    },
  },
  OBJECTION: {
    table: "Objection",
    name: wordOf("clauseId", "Clause", "title"),
    home: agreementOfClause(Prisma.sql`t."clauseId"`),
    frozen: textOfClauseOpened(Prisma.sql`t."clauseId"`),
    search: {
      right: "plan.read",
      from: Prisma.sql`"Objection" t ${itsClause} ${clauseText}`,
      where: Prisma.sql`t."removedAt" IS NULL AND c."removedAt" IS NULL AND ${newest}`,
      name: Prisma.sql`c."title"`,
      body: Prisma.sql`concat_ws(E'\n', t."reason", t."wanted", t."wording")`,
      context: Prisma.sql`t."partnerName" || ': ' || a."title"`,
      homeKind: Prisma.sql`'AGREEMENT'`,
      homeId: Prisma.sql`v."agreementId"`,
    },
    // one that stands per organisation and clause: another one has taken its place
    mayComeBack: async ({ tx, workspaceId }, rows) => {
      const taken = await tx.objection.count({
        where: {
          workspaceId,
          removedAt: null,
          state: "OPEN",
          id: { notIn: rows.map((row) => row.id) },
          OR: rows.map(({ before }) => ({
            clauseId: String(before?.clauseId ?? NOBODY),
            partnerId: String(before?.partnerId ?? NOBODY),
          })),
        },
      });
      return taken === 0;
    },
  },
  OBJECTION_REPLY: {
    table: "ObjectionReply",
    home: Prisma.sql`(SELECT v."agreementId" FROM "Objection" o
      JOIN "Clause" c ON c."workspaceId" = o."workspaceId" AND c."id" = o."clauseId"
      JOIN "AgreementVersion" v ON v."workspaceId" = c."workspaceId" AND v."id" = c."versionId"
      WHERE o."workspaceId" = t."workspaceId" AND o."id" = t."objectionId")`,
    search: {
      right: "plan.read",
      from: Prisma.sql`"ObjectionReply" t JOIN "Objection" o ON o."workspaceId" = t."workspaceId" AND o."id" = t."objectionId"
        JOIN "Clause" c ON c."workspaceId" = o."workspaceId" AND c."id" = o."clauseId" ${clauseText}`,
      where: Prisma.sql`t."removedAt" IS NULL AND o."removedAt" IS NULL AND c."removedAt" IS NULL AND ${newest}`,
      body: Prisma.sql`t."text"`,
      context: Prisma.sql`c."title" || ': ' || a."title"`,
      homeKind: Prisma.sql`'AGREEMENT'`,
      homeId: Prisma.sql`v."agreementId"`,
    },
  },
  CLAUSE_CONSENT: {
    table: "ClauseConsent",
    name: wordOf("clauseId", "Clause", "title"),
    home: agreementOfClause(Prisma.sql`t."clauseId"`),
    frozen: textOfClauseOpened(Prisma.sql`t."clauseId"`),
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
      context: Prisma.sql`coalesce(nullif(t."partnerName", ''), p."name") || ': ' || a."title"`,
      homeId: Prisma.sql`v."agreementId"`,
    },
  },
} satisfies StoredRecords;
