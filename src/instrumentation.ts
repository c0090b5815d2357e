/** Runs once when a server starts, before its first request: from then on it ends the rounds and sends the mails that are due. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next puts the runtime there, and leaves out what follows in any other
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startSender } = await import("@/server/core/mail/sender");
  const { endDueRounds } = await import("@/server/rounds/writes-ending");
  startSender([endDueRounds]);
}
