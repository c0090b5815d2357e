import { type MailTopic, mailTopics } from "@/domain/notifications/schema";
import { keyedHash, sameHash } from "@/server/core/auth/hashes";

/** What the link at the foot of a mail switches off: one kind, for one member of one workspace. */
export interface Unsubscription {
  workspaceId: string;
  memberId: string;
  topic: MailTopic;
}

const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll("-", ""), "hex");
const uuidIn = (bytes: Buffer): string =>
  bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");

const seal = ({ workspaceId, memberId, topic }: Unsubscription): string =>
  Buffer.from(keyedHash("unsubscribe", workspaceId, memberId, topic), "hex").toString("base64url");

/**
 * The token of such a link: ids that say nothing to anybody, sealed with the server's secret. It needs no session and
 * does not expire, because a mail may be opened years later; all it can do is to switch this kind off.
 */
export function unsubscribeToken(what: Unsubscription): string {
  const topic = Buffer.from([mailTopics.indexOf(what.topic)]);
  const ids = Buffer.concat([bytesOf(what.workspaceId), bytesOf(what.memberId), topic]);
  return `${ids.toString("base64url")}.${seal(what)}`;
}

/** What a token stands for, or null when we did not make it. */
export function readUnsubscribeToken(token: string): Unsubscription | null {
  const parts = /^([\w-]{44})\.([\w-]{43})$/.exec(token);
  if (!parts) return null;
  const ids = Buffer.from(parts[1] ?? "", "base64url");
  const topic = mailTopics[ids[32] ?? -1];
  if (!topic) return null;
  const what = { workspaceId: uuidIn(ids.subarray(0, 16)), memberId: uuidIn(ids.subarray(16, 32)), topic };
  return sameHash(parts[2] ?? "", seal(what)) ? what : null;
}
