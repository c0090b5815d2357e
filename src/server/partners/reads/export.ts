import { plans } from "@/domain/access/roles";
import { dayOfMoment } from "@/domain/calendar";
import type { WorkspaceScope } from "@/server/core/scope";
import { MAX_EXPORTED } from "@/server/core/tables";

const exported = {
  name: true,
  tier: true,
  state: true,
  stateSince: true,
  sector: true,
  region: true,
  capacity: true,
  selfOrganised: true,
  listing: true,
  contact: true,
  contactPress: true,
  contactMoney: true,
} as const;

/**
 * The register as a table: the rows that this reader sees, without names of people. Offices stand in it, but not whom
 * to call when somebody is threatened: a file is passed on, and that number is not for passing on. An observer gets
 * what stands on the list for an observer.
 */
export async function exportPartners(scope: WorkspaceScope) {
  const planning = plans(scope.member.role);
  const rows = await scope.tx.partner.findMany({
    where: { workspaceId: scope.workspaceId, removedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MAX_EXPORTED,
    select: exported,
  });
  const hidden = { contact: "", contactPress: "", contactMoney: "" };
  return {
    planning,
    partners: rows.map(({ stateSince, ...row }) => ({
      ...row,
      stateSince: dayOfMoment(stateSince, scope.zone),
      ...(planning ? {} : hidden),
    })),
  };
}
