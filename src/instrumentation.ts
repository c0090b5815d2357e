/** Runs once when a server starts, before its first request: from then on it does what is due, each kind on a lane of its own. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next puts the runtime there, and leaves out what follows in any other
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startLanes } = await import("@/server/core/jobs/sweep");
  const { lanes } = await import("@/server/jobs");
  startLanes(lanes);
}
