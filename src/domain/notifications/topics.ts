import type { Role } from "@/domain/access/roles";
import type { MailTopic } from "./schema";

const ofRounds = ["ROUND_OPENED", "ROUND_ENDS", "ROUND_REVEALED"] as const;

/**
 * Which mails can reach a member at all, in the order in which they are shown. A facilitator is mailed when a note of
 * theirs is answered; an observer is never mailed. A coordinator signs and is reminded only where they speak for an
 * organisation.
 */
export function topicsFor(member: { role: Role; partnerId: string | null }): readonly MailTopic[] {
  switch (member.role) {
    case "REPRESENTATIVE":
      return ["YOUR_TURN", "PLEASE_SIGN", "REMINDER", "NOTE", ...ofRounds, "ASKED"];
    case "COORDINATOR":
      return member.partnerId
        ? ["YOUR_TURN", "PLEASE_SIGN", "REMINDER", "NOTE", ...ofRounds, "ASKED"]
        : ["NOTE", "ROUND_REVEALED"];
    case "FACILITATOR":
      return ["NOTE", "ROUND_REVEALED"];
    case "OBSERVER":
      return [];
  }
}

/**
 * What is switched off after a member saved the form: what they were shown as they left it. What their present role does
 * not get, and so was not shown, stays as it was.
 */
export function offAfter(
  before: readonly MailTopic[],
  chosen: readonly MailTopic[],
  shown: readonly MailTopic[],
): MailTopic[] {
  const kept = before.filter((topic) => !shown.includes(topic));
  return [...new Set([...kept, ...chosen.filter((topic) => shown.includes(topic))])].sort();
}
