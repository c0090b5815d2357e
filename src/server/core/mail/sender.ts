import { pauseAfter, TAKE_BACK } from "@/domain/notifications/timing";
import { Refusal } from "@/domain/refusal";
import { now } from "@/server/core/clock";
import { logCode } from "@/server/core/errors";
import { log } from "@/server/core/log";
import { deliverInvitation } from "./deliver-invitation";
import { deliverToMember } from "./deliver-member";
import { claimDue, type DueMail, forgetDone, settle } from "./outbox";
import { startSweeping } from "./wake";

/** Hands one mail to the mail server, or says why it stays unsent. */
const deliver = (mail: DueMail) =>
  mail.kind === "INVITATION" ? deliverInvitation(mail) : deliverToMember(mail);

async function send(mail: DueMail): Promise<void> {
  try {
    const silence = await deliver(mail);
    if (silence) log().info({ what: "mail not due any more", kind: mail.kind, why: silence });
    await settle(mail, silence ? { cancelledAt: now() } : { sentAt: now() });
  } catch (error) {
    // Only a refusing mail server is a try that failed; whatever else happens, the lease ends and another one tries.
    if (!(error instanceof Refusal)) throw error;
    const pause = pauseAfter(mail.tries);
    if (pause === null) log().error({ what: "mail given up", kind: mail.kind, tries: mail.tries });
    await settle(
      mail,
      pause === null ? { cancelledAt: now() } : { dueAt: new Date(now().getTime() + pause) },
    );
  }
}

const AT_ONCE = 5;

/** What is sent: the mails of one workspace or of all, and what was due at a moment or is due now. */
export interface Due {
  workspaceId?: string;
  at?: Date;
}

/** Sends everything that is due, a few at a time. Any number of senders may do this at once, also in several processes. */
export async function sendDue({ workspaceId, at }: Due = {}): Promise<void> {
  const claim = () => claimDue(at ?? now(), workspaceId);
  for (let mails = await claim(); mails.length > 0; mails = await claim()) {
    for (let index = 0; index < mails.length; index += AT_ONCE)
      await Promise.all(mails.slice(index, index + AT_ONCE).map(send));
  }
}

/** Sends now what one workspace still holds so that it can be taken back: where nobody is there to do so. */
export const sendHeld = (workspaceId: string): Promise<void> =>
  sendDue({ workspaceId, at: new Date(now().getTime() + TAKE_BACK) });

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
