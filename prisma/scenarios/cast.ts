import { authDb } from "@/server/core/database";
import { sendHeld } from "@/server/core/mail/sender";
import type { Player } from "@/server/examples/cast";

export { aPlayer, changeIn, type Player } from "@/server/examples/cast";

/** Opens the newest mail to a player and accepts the invitation in it, as the person would. */
export async function acceptInvitation(player: Player, workspace: string): Promise<void> {
  await sendHeld(workspace);
  const mail = await authDb.localMail.findFirstOrThrow({
    where: { to: player.person.email },
    orderBy: { id: "desc" },
    select: { id: true, text: true },
  });
  const token = /\/invite\/([A-Za-z0-9_-]{43})/.exec(mail.text)?.[1];
  if (!token) throw new Error("the invitation's mail has no link");
  await player.api.people.accept({ token, name: player.person.name, organisationId: null });
  await authDb.localMail.delete({ where: { id: mail.id } });
}
