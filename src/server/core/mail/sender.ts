import { isExampleAddress } from "@/domain/account/example";
import { entryOf } from "@/domain/notifications/paths";
import type { MailTopic } from "@/domain/notifications/schema";
import { pathOf, type Silence, staysUnsent } from "@/domain/notifications/sending";
import { pauseAfter } from "@/domain/notifications/timing";
import { Refusal } from "@/domain/refusal";
import { addressesOf } from "@/server/core/auth/people";
import { now } from "@/server/core/clock";
import { env } from "@/server/core/env";
import { logCode } from "@/server/core/errors";
import { log } from "@/server/core/log";
import { sendMail } from "@/server/core/mailer";
import { enterWorkspace, throughDoor } from "@/server/core/scope";
import { claimDue, type DueMail, forgetDone, settle } from "./outbox";
import type { MailKind } from "./texts";
import { unsubscribeToken } from "./unsubscribe-token";
import { startSweeping } from "./wake";

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

/** The receiver's own membership row, as it is now. */
const readReceiver = ({ workspaceId, personId }: DueMail) =>
  throughDoor(workspaceId, personId, (scope) =>
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
async function stillWaits({ workspaceId, personId, topic, paths }: DueMail): Promise<boolean> {
  const entries = paths.flatMap((path) => entryOf(path) ?? []);
  if (topic !== "YOUR_TURN" || entries.length < paths.length) return true;
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

/** Hands one mail to the mail server, or says why it stays unsent. */
async function deliver(mail: DueMail): Promise<Silence | null> {
  const to = (await addressesOf([mail.personId])).get(mail.personId);
  const member = await readReceiver(mail);
  if (!to || !member) return "gone";
  // Invented people have no mailbox: `.test` is nobody's, and a mail server would only bounce.
  if (isExampleAddress(to.email) && !env.local) return "gone";
  const silence = staysUnsent(mail.topic, {
    role: member.role,
    partnerId: member.partnerId,
    hasLeft: member.leftAt !== null,
    workspaceRemoved: member.workspace.removedAt !== null,
    organisationIsMember: member.partner?.state === "MEMBER",
    off: member.mailsOff,
  });
  if (silence) return silence;
  if (!(await stillWaits(mail))) return "takenBack";
  const token = unsubscribeToken({ workspaceId: mail.workspaceId, memberId: member.id, topic: mail.topic });
  await sendMail({
    to: to.email,
    locale: to.locale,
    kind: kinds[mail.topic],
    link: `${env.publicUrl}/w/${mail.workspaceId}/${pathOf(mail.topic, mail.paths)}`,
    unsubscribe: token,
  });
  return null;
}

async function send(mail: DueMail): Promise<void> {
  try {
    const silence = await deliver(mail);
    if (silence) log().info({ what: "mail not due any more", kind: mail.topic, why: silence });
    await settle(mail, silence ? { cancelledAt: now() } : { sentAt: now() });
  } catch (error) {
    // Only a refusing mail server is a try that failed; whatever else happens, the lease ends and another one tries.
    if (!(error instanceof Refusal)) throw error;
    const pause = pauseAfter(mail.tries);
    if (pause === null) log().error({ what: "mail given up", kind: mail.topic, tries: mail.tries });
    await settle(
      mail,
      pause === null ? { cancelledAt: now() } : { dueAt: new Date(now().getTime() + pause) },
    );
  }
}

const AT_ONCE = 5;

/** Sends everything that is due, a few at a time. Any number of senders may do this at once, also in several processes. */
export async function sendDue(): Promise<void> {
  for (let mails = await claimDue(now()); mails.length > 0; mails = await claimDue(now())) {
    for (let index = 0; index < mails.length; index += AT_ONCE)
      await Promise.all(mails.slice(index, index + AT_ONCE).map(send));
  }
}

const EVERY = 60_000;
let sweeping = false;
let askedMeanwhile = false;

/** What falls due besides mails, and may ask for some: done before the mails of each sweep. */
export type DueWork = (now: Date) => Promise<void>;

/** One sweep at a time; whoever asks during one gets another after it. */
async function sweep(dueWorks: readonly DueWork[]): Promise<void> {
  askedMeanwhile = true;
  if (sweeping) return;
  sweeping = true;
  try {
    while (askedMeanwhile) {
      askedMeanwhile = false;
      for (const work of dueWorks) await work(now());
      await sendDue();
      await forgetDone(now());
    }
  } catch (error) {
    log().error({ what: "mails not swept", code: logCode(error) });
  } finally {
    sweeping = false;
  }
}

/** From now on this process sends: what waits at the start, what is asked for, and once a minute whatever was missed. */
export function startSender(dueWorks: readonly DueWork[] = []): void {
  startSweeping(() => void sweep(dueWorks), EVERY);
}
