import { type Moment, momentOf } from "@/domain/calendar";
import { authDb } from "@/server/core/database";
import { env } from "@/server/core/env";

export interface LocalMail {
  id: string;
  to: string;
  subject: string;
  text: string;
  createdAt: Moment;
}

const SHOWN = 50;

/** The mails of local mode, newest first; null outside local mode, where there is no mailbox. */
export async function localMails(): Promise<LocalMail[] | null> {
  if (!env.local) return null;
  const mails = await authDb.localMail.findMany({
    orderBy: { id: "desc" },
    take: SHOWN,
    select: { id: true, to: true, subject: true, text: true, createdAt: true },
  });
  return mails.map((mail) => ({ ...mail, createdAt: momentOf(mail.createdAt) }));
}
