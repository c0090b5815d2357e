import { authDb } from "@/server/core/database";

/** The mails of local mode to an address, the newest first. */
export const mailsTo = (email: string) =>
  authDb.localMail.findMany({
    where: { to: email },
    orderBy: { id: "desc" },
    select: { subject: true, text: true },
  });

/** The tokens of the invitations that were mailed to an address, the newest first. */
export async function linksTo(email: string): Promise<string[]> {
  return (await mailsTo(email)).flatMap((mail) => /\/invite\/([\w-]{43})/.exec(mail.text)?.[1] ?? []);
}
