import { LEASE, pauseAfter, TAKE_BACK, takesAlong } from "@/domain/notifications/timing";
import { Refusal } from "@/domain/refusal";
import { now } from "@/server/core/clock";
import type { DueJob, JobLane, Verdict } from "@/server/core/jobs/lane";
import { type DueWhere, workLane } from "@/server/core/jobs/work";
import { log } from "@/server/core/log";
import { deliverInvitation } from "./deliver-invitation";
import { deliverToMember } from "./deliver-member";
import { MAIL_LANE, mailJobKinds, mailOf } from "./outbox";

/** Hands one mail to the mail server, or says why it stays unsent. */
async function send(job: DueJob): Promise<Verdict> {
  const mail = await mailOf(job);
  try {
    const silence = await (mail.kind === "INVITATION" ? deliverInvitation(mail) : deliverToMember(mail));
    if (!silence) return "done";
    log().info({ what: "mail not due any more", kind: mail.kind, why: silence });
    return "dropped";
  } catch (error) {
    // Only a refusing mail server is a try that failed; whatever else happens, the lease ends and another one tries.
    if (error instanceof Refusal) return "failed";
    throw error;
  }
}

/** Mails on their way (docs/decisions/007). One that died in a sender's hands goes out a second time, which is the lesser harm. */
export const mailLane: JobLane = {
  name: MAIL_LANE,
  kinds: mailJobKinds(),
  gathering: mailJobKinds(takesAlong),
  lease: LEASE,
  atOnce: 5,
  run: send,
  pauseAfter,
  perishes: true,
};

/** Sends everything that is due. */
export const sendDue = (where: DueWhere = {}): Promise<void> => workLane(mailLane, where);

/** Sends now what one workspace still holds so that it can be taken back: where nobody is there to do so. */
export const sendHeld = (workspaceId: string): Promise<void> =>
  sendDue({ workspaceId, at: new Date(now().getTime() + TAKE_BACK) });
