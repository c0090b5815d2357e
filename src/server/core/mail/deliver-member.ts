import { isExampleAddress } from "@/domain/account/example";
import { entryOf, seatNewsOf, seatRoom } from "@/domain/notifications/paths";
import type { MailTopic } from "@/domain/notifications/schema";
import { pathOf, type Silence, staysUnsent } from "@/domain/notifications/sending";
import { addressesOf } from "@/server/core/auth/people";
import { env } from "@/server/core/env";
import { sendMail } from "@/server/core/mailer";
import { enterWorkspace, throughDoor } from "@/server/core/scope";
import { namesForMember } from "./names";
import type { MemberMail } from "./outbox";
import type { MailKind } from "./texts";
import { unsubscribeToken } from "./unsubscribe-token";

const kinds: Record<MailTopic, MailKind> = {
  YOUR_TURN: "yourTurn",
  PLEASE_SIGN: "pleaseSign",
  REMINDER: "reminder",
  NOTE: "note",
  ROUND_OPENED: "roundOpened",
  ROUND_ENDS: "roundEnds",
  ROUND_REVEALED: "roundRevealed",
  ASKED: "asked",
};

/** The mails that say it: one, or one for each where a note in words gathered with news of seats. */
function lettersOf({ kind, paths }: MemberMail): { kind: MailKind; path: string; paths: string[] }[] {
  const wordOf = (path: string) => (kind === "NOTE" && seatNewsOf(path)) || kinds[kind];
  return [...new Set(paths.map(wordOf))].map((word) => {
    const about = [...new Set(paths.filter((path) => wordOf(path) === word))];
    const isNews = about.length > 1 && seatNewsOf(about[0] ?? "") !== null;
    return { kind: word, path: isNews ? seatRoom : pathOf(kind, about), paths: about };
  });
}

/** The receiver's own membership row, as it is now. */
const readReceiver = ({ workspaceId, personId }: MemberMail) =>
  throughDoor(workspaceId, personId, "mail", (scope) =>
    scope.tx.membership.findFirst({
      where: { workspaceId, personId },
      select: {
        id: true,
        role: true,
        partnerId: true,
        leftAt: true,
        mailsOff: true,
        partner: { select: { state: true } },
        workspace: { select: { removedAt: true } },
      },
      relationLoadStrategy: "join",
    }),
  );

/** Whether one of the proposals that a mail is about still waits for a yes; a mail about other things does. */
async function stillWaits({ workspaceId, personId, kind, paths }: MemberMail): Promise<boolean> {
  const entries = paths.flatMap((path) => entryOf(path) ?? []);
  if (kind !== "YOUR_TURN" || entries.length < paths.length) return true;
  const open = await enterWorkspace({ workspaceId, personId, right: "workspace.read" }, (scope) =>
    scope.tx.match.findFirst({
      where: {
        workspaceId,
        removedAt: null,
        state: "PROPOSED",
        OR: [
          { giveId: { in: entries }, giverAcceptedAt: null },
          { wantId: { in: entries }, receiverAcceptedAt: null },
        ],
      },
      select: { id: true },
    }),
  );
  return open !== null;
}

/** Hands a mail to a member to the mail server, or says why it stays unsent. */
export async function deliverToMember(mail: MemberMail): Promise<Silence | null> {
  const to = (await addressesOf([mail.personId])).get(mail.personId);
  const member = await readReceiver(mail);
  if (!to || !member) return "gone";
  // Invented people have no mailbox: `.test` is nobody's, and a mail server would only bounce.
  if (isExampleAddress(to.email) && !env.local) return "gone";
  const silence = staysUnsent(mail.kind, {
    role: member.role,
    partnerId: member.partnerId,
    hasLeft: member.leftAt !== null,
    workspaceRemoved: member.workspace.removedAt !== null,
    organisationIsMember: member.partner?.state === "MEMBER",
    off: member.mailsOff,
  });
  if (silence) return silence;
  if (!(await stillWaits(mail))) return "takenBack";
  const token = unsubscribeToken({ workspaceId: mail.workspaceId, memberId: member.id, topic: mail.kind });
  for (const { kind, path, paths } of lettersOf(mail)) {
    const names = await namesForMember(mail, kind === "accepted" ? paths : [path]);
    await sendMail({
      to: to.email,
      locale: to.locale,
      kind,
      link: `${env.publicUrl}/w/${mail.workspaceId}/${path}`,
      values: names ? { names } : {},
      unsubscribe: token,
    });
  }
  return null;
}
