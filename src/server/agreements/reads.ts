import { holds } from "@/domain/access/permissions";
import { plans } from "@/domain/access/roles";
import { compareClauses } from "@/domain/agreements/clauses/comparison";
import { inForce } from "@/domain/agreements/in-force";
import { clauseStateWith } from "@/domain/agreements/objections/rules";
import { openPoints } from "@/domain/agreements/opening";
import { isFrozen } from "@/domain/agreements/states";
import { momentOf } from "@/domain/calendar";
import type { Prisma } from "@/generated/prisma/client";
import { dayOf, orNotFound, PAGE_SIZE, page, WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { clausesInOrder, openObjections, parties } from "./reads/rows";

const brief = {
  id: true,
  title: true,
  versions: {
    where: { removedAt: null },
    orderBy: { number: "desc" },
    select: {
      id: true,
      number: true,
      state: true,
      reviewOn: true,
      openedAt: true,
      clauses: { where: { removedAt: null }, select: { id: true, state: true, objections: openObjections } },
      signOffs: { select: { partnerId: true, state: true, notBefore: true } },
    },
  },
} satisfies Prisma.AgreementSelect;
type Brief = Prisma.AgreementGetPayload<{ select: typeof brief }>;

const readParties = async (scope: WorkspaceScope): Promise<string[]> => {
  if (!plans(scope.member.role)) return [];
  const rows = await scope.tx.partner.findMany({
    where: { workspaceId: scope.workspaceId, ...parties },
    take: WHOLE + 1,
    select: { id: true },
  });
  return whole(rows).map((row) => row.id);
};

/** The state of every version in numbers; `force` is null for an observer, who sees no signatures. */
function summarise(scope: WorkspaceScope, agreement: Brief, partyIds: string[]) {
  return agreement.versions.map((version) => {
    const said = new Map(version.signOffs.map((signOff) => [signOff.partnerId, signOff]));
    const laterOpened = agreement.versions.some(
      (other) => other.number > version.number && isFrozen(other.state),
    );
    const reviewOn = dayOf(version.reviewOn);
    return {
      id: version.id,
      number: version.number,
      state: version.state,
      openedAt: momentOf(version.openedAt),
      reviewOn,
      clauses: version.clauses.length,
      openPoints: openPoints(
        version.clauses.map(({ state, objections }) => ({
          state: clauseStateWith(state, objections.length),
        })),
      ).length,
      notBefore: version.signOffs.flatMap((signOff) =>
        signOff.state === "PENDING" && signOff.notBefore
          ? [{ partnerId: signOff.partnerId, day: dayOf(signOff.notBefore) }]
          : [],
      ),
      refused: version.signOffs
        .filter((signOff) => signOff.state === "REFUSED")
        .map((signOff) => signOff.partnerId),
      force: plans(scope.member.role)
        ? inForce({
            state: version.state,
            laterOpened,
            parties: partyIds.map((partnerId) => ({
              partnerId,
              signOff: said.get(partnerId)?.state ?? null,
            })),
            reviewOn,
            today: scope.today,
          })
        : null,
    };
  });
}

/** A page of agreements, oldest first, each with its newest version and the one that is in force or was adopted last. */
export async function listAgreements(scope: WorkspaceScope, after?: string) {
  const rows = await scope.tx.agreement.findMany({
    where: { workspaceId: scope.workspaceId, removedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    ...(after && { cursor: { workspaceId_id: { workspaceId: scope.workspaceId, id: after } }, skip: 1 }),
    take: PAGE_SIZE + 1,
    select: brief,
    relationLoadStrategy: "join",
  });
  const partyIds = await readParties(scope);
  const workspace = await scope.tx.workspace.findFirst({
    where: { id: scope.workspaceId },
    select: { form: true, protection: true },
  });
  const shown = page(rows, (agreement) => agreement.id);
  return {
    agreements: shown.rows.map((agreement) => {
      const versions = summarise(scope, agreement, partyIds);
      const newest = versions[0];
      const adopted = versions.find((version) => version.state === "ADOPTED");
      return {
        id: agreement.id,
        title: agreement.title,
        newest: newest ?? null,
        adopted: adopted && adopted !== newest ? adopted : null,
      };
    }),
    next: shown.next,
    insider: plans(scope.member.role),
    form: orNotFound(workspace).form,
    protection: workspace?.protection,
    may: { draft: holds(scope.member.role, "agreement.draft") },
  };
}

/** Two versions of one agreement side by side, clause by clause. */
export async function compareVersions(scope: WorkspaceScope, agreementId: string, from: number, to: number) {
  const agreement = orNotFound(
    await scope.tx.agreement.findFirst({
      where: { workspaceId: scope.workspaceId, id: agreementId, removedAt: null },
      select: {
        id: true,
        title: true,
        versions: {
          where: { removedAt: null },
          orderBy: { number: "desc" },
          select: {
            number: true,
            state: true,
            clauses: {
              where: { removedAt: null },
              orderBy: clausesInOrder,
              select: { topic: true, title: true, body: true },
            },
          },
        },
      },
      relationLoadStrategy: "join",
    }),
  );
  const text = (number: number) =>
    orNotFound(agreement.versions.find((version) => version.number === number) ?? null);
  const [before, after] = [text(from), text(to)];
  return {
    id: agreement.id,
    title: agreement.title,
    versions: agreement.versions.map(({ number, state }) => ({ number, state })),
    changes: compareClauses(before.clauses, after.clauses),
  };
}
