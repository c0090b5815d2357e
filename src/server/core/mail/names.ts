import { dayOfMoment } from "@/domain/calendar";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import { agreementOf, draftAskedOn, personOf, questionOf, roundOf } from "@/domain/notifications/paths";
import { nameInMail, namesInMails } from "@/domain/notifications/wording";
import { invitersOrganisation } from "@/domain/people/inviters-organisation";
import { FIRST_WORD } from "@/domain/plan/first-word";
import { questionOfKind } from "@/domain/plan/questions/all";
import { NotFound } from "@/server/core/errors";
import { dayOf, toDay } from "@/server/core/rows";
import { enterWorkspace, throughDoor, type WorkspaceScope } from "@/server/core/scope";
import type { InvitationMail, MemberMail } from "./outbox";
import type { MailNames } from "./texts";

/** What a name adds to a mail: nothing where it may not stand in one. */
const named = <Key extends keyof MailNames>(key: Key, name: string | null | undefined) => {
  const said = name ? nameInMail(name) : null;
  return said === null ? {} : { [key]: said };
};

/** The name of the workspace where its mails may say it; null where they keep silent. */
async function coalitionOf({ tx, workspaceId }: WorkspaceScope): Promise<string | null> {
  const workspace = await tx.workspace.findFirst({
    where: { id: workspaceId },
    select: { name: true, protection: true, neutralMails: true },
  });
  return workspace && namesInMails(workspace) ? nameInMail(workspace.name) : null;
}

/** What one page is about: a question, a text to sign, a round with its last day. */
async function aboutPath({ tx, workspaceId }: WorkspaceScope, path: string): Promise<Partial<MailNames>> {
  const question = questionOf(path);
  if (question) return { question };
  const agreementId = agreementOf(path) ?? draftAskedOn(path);
  if (agreementId) {
    const where = { workspaceId, id: agreementId, removedAt: null };
    const agreement = await tx.agreement.findFirst({ where, select: { title: true } });
    return named("title", agreement?.title);
  }
  const roundId = roundOf(path);
  if (!roundId) return {};
  const round = await tx.expectationRound.findFirst({
    where: { workspaceId, id: roundId },
    select: roundRow,
  });
  return round ? aboutRound(round) : {};
}

const roundRow = { kinds: true, endsOn: true } as const;

/** The first question of a round, and its last day. */
function aboutRound({
  kinds: [first],
  endsOn,
}: {
  kinds: ExpectationKind[];
  endsOn: Date;
}): Partial<MailNames> {
  return { until: dayOf(endsOn), ...(first && { question: questionOfKind(first).key }) };
}

/** Those who have come in, by the organisation they speak for or else by their name. */
async function newcomers({ tx, workspaceId }: WorkspaceScope, ids: readonly string[]): Promise<string> {
  const members = await tx.membership.findMany({
    where: { workspaceId, id: { in: [...ids] } },
    orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
    select: { name: true, partner: { select: { name: true } } },
    relationLoadStrategy: "join",
  });
  return [...new Set(members.map(({ name, partner }) => partner?.name ?? name))].join(", ");
}

/**
 * What a mail to a member may say by name, read as its receiver and through the same walls: null where the workspace keeps
 * silent, and where the receiver may not enter. `paths` is the page it leads to, or those of all who have come.
 */
export async function namesForMember(
  { workspaceId, personId }: MemberMail,
  paths: readonly string[],
): Promise<MailNames | null> {
  try {
    return await enterWorkspace({ workspaceId, personId, right: "workspace.read" }, async (scope) => {
      const coalition = await coalitionOf(scope);
      if (!coalition) return null;
      const come = paths.flatMap((path) => personOf(path) ?? []);
      if (come.length > 0) return { coalition, ...named("organisation", await newcomers(scope, come)) };
      const id = scope.member.partnerId;
      const own =
        id && (await scope.tx.partner.findFirst({ where: { workspaceId, id }, select: { name: true } }));
      const about = await aboutPath(scope, paths[0] ?? "");
      return { coalition, ...(own && named("organisation", own.name)), ...about };
    });
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}

/** The round that is open, read as the inviter: it asks first, and until a day. */
const openRound = ({ workspaceId }: InvitationMail, personId: string): Promise<Partial<MailNames> | null> =>
  enterWorkspace({ workspaceId, personId, right: "workspace.read" }, async ({ tx, today }) => {
    const round = await tx.expectationRound.findFirst({
      where: {
        workspaceId,
        openedAt: { not: null },
        revealedAt: null,
        cancelledAt: null,
        removedAt: null,
        endsOn: { gte: toDay(today) },
      },
      orderBy: { createdAt: "desc" },
      select: roundRow,
    });
    return round && aboutRound(round);
  }).catch(() => null);

/** What the mail of an invitation may say: who invites whom to what, and the first question. Null where it keeps silent. */
export async function namesForInvited(mail: InvitationMail): Promise<MailNames | null> {
  const { workspaceId, invitationId } = mail;
  const found = await throughDoor(workspaceId, "", "mail", async (scope) => {
    const coalition = await coalitionOf(scope);
    if (!coalition) return null;
    const row = await scope.tx.invitation.findFirst({
      where: { workspaceId, id: invitationId },
      select: {
        role: true,
        expiresAt: true,
        partner: { select: { name: true } },
        sentBy: {
          select: {
            name: true,
            personId: true,
            partner: { select: { name: true, listing: true, state: true, removedAt: true } },
          },
        },
      },
      relationLoadStrategy: "join",
    });
    if (!row) return null;
    const members = await scope.tx.partner.count({
      where: { workspaceId, state: "MEMBER", removedAt: null },
    });
    return { coalition, row, members, valid: dayOfMoment(row.expiresAt, scope.zone) };
  });
  if (!found) return null;
  const { coalition, row, members, valid } = found;
  const inviter = nameInMail(row.sentBy.name);
  // who asks is the first thing that a reader wants to know; without it the mail would tell less than a neutral one
  if (!inviter) return null;
  const organisation = nameInMail(invitersOrganisation(row.role, row.sentBy.partner) ?? "");
  const question = row.partner && ((await openRound(mail, row.sentBy.personId)) ?? { question: FIRST_WORD });
  return {
    coalition,
    inviter: organisation ? `${inviter} (${organisation})` : inviter,
    ...named("organisation", row.partner?.name),
    ...question,
    members,
    valid,
  };
}
