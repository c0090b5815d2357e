import type { Locale } from "@/domain/account/schema";
import { nameKey } from "@/domain/alike";
import {
  type CellProblem,
  type ImportProblem,
  knownFrom,
  problemsAmong,
} from "@/domain/partners/import/rows";
import type { ImportPartners, UndoImport } from "@/domain/partners/import/schema";
import { Refusal } from "@/domain/refusal";
import type { WorkspaceScope } from "@/server/core/scope";
import { partnersThatEverWere } from "@/server/partners/face";
import { addImportedPartners, findImported, takeBackImported } from "@/server/partners/face/import";
import { refusedAddresses } from "./invited-addresses";
import { revokeAll, sendInvitations } from "./send-invitations";

/** What is wrong with one line of an import, by its place among the lines that were sent. */
export type RefusedRow = CellProblem & { row: number };

/** The address is somebody's who is here, or waits for an answer already, or was mailed a lot. */
async function addressProblems(scope: WorkspaceScope, input: ImportPartners): Promise<RefusedRow[]> {
  const rows = input.rows.map(({ email }, row) => ({ email, row }));
  const addressed = rows.filter((one): one is { email: string; row: number } => one.email !== null);
  const refused = await refusedAddresses(
    scope,
    {
      workspace: input.workspace,
      requestId: input.requestId,
      role: "REPRESENTATIVE",
      partnerId: null,
      maySign: true,
      invited: addressed.map(({ email }) => ({ email, partnerName: null })),
    },
    null,
  );
  return refused.flatMap(({ email, problem }) => {
    const row = addressed.find((one) => one.email === email)?.row;
    return row === undefined ? [] : [{ row, column: "email" as const, problem: problem as ImportProblem }];
  });
}

/**
 * Puts the organisations of a list into the register and invites one person for each that has an address: all lines
 * or none. What cannot be comes back line by line, so that the writer mends it and loses nothing. The mails are held for
 * 20 seconds; from then on an invitation can be taken back, but a mail cannot.
 */
export async function importPartners(scope: WorkspaceScope, input: ImportPartners, locale: Locale) {
  const existing = await partnersThatEverWere(scope);
  const known = knownFrom(
    existing.filter((partner) => !partner.removedAt),
    [],
  );
  const refused: RefusedRow[] = problemsAmong(input.rows, known, input.invite).flatMap((problems, row) =>
    problems.map((problem) => ({ ...problem, row })),
  );
  if (refused.length === 0 && input.invite) refused.push(...(await addressProblems(scope, input)));
  if (refused.length > 0) return { refused, added: 0, invited: 0, first: null };

  const { added, main } = await addImportedPartners(scope, input.rows, input, existing);
  const seatOf = new Map(added.map((partner) => [nameKey(partner.name), partner.id]));
  const places = input.rows.flatMap(({ name, email }) => {
    const partnerId = seatOf.get(nameKey(name));
    return input.invite && email !== null && partnerId
      ? [{ email, partnerId, role: "REPRESENTATIVE" as const, maySign: true }]
      : [];
  });
  if (places.length > 0) await sendInvitations(scope, places, input.locale ?? locale);
  return {
    refused,
    added: added.length,
    invited: places.length,
    first: { id: main.id, version: main.version },
  };
}

/**
 * Takes an import back together with its invitations: mails that are held stay unsent, links that are out lead to a page
 * that says so; `sent` says how many those are. History alone cannot do that, because an invitation is never undone, only
 * revoked. All or nothing.
 */
export async function undoImport(scope: WorkspaceScope, { partnerId }: UndoImport) {
  const { workspaceId } = scope;
  const imported = await findImported(scope, partnerId);
  const toThem = { workspaceId, partnerId: { in: imported.ids } };
  const accepted = await scope.tx.invitation.findFirst({
    where: { ...toThem, acceptedAt: { not: null } },
    select: { partner: { select: { name: true } } },
    relationLoadStrategy: "join",
  });
  if (accepted) throw new Refusal("importMovedOn", { record: accepted.partner?.name ?? "" });
  const revoked = await revokeAll(scope, { partnerId: { in: imported.ids } });
  const { done } = await takeBackImported(scope, imported);
  const sent = revoked.filter(({ sentAt }) => sentAt !== null).length;
  return { removed: done, revoked: revoked.length, sent };
}
