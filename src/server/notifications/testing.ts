import { vi } from "vitest";
import { MailCatcher } from "@/server/core/mail/testing";

/** Everything that these tests use, from one set of modules. */
async function loaded() {
  return {
    ...(await import("@/server/testing/workspace")),
    ...(await import("@/server/core/clock")),
    ...(await import("@/server/core/scope")),
    ...(await import("@/server/core/database")),
    ...(await import("@/server/core/jobs/claim")),
    ...(await import("@/server/core/mail/notify")),
    ...(await import("@/server/core/mail/queue")),
    ...(await import("@/server/core/mail/sender")),
    ...(await import("@/server/core/mail/unsubscribe-token")),
    ...(await import("./door")),
    ...(await import("./reads")),
    ...(await import("./writes")),
  };
}

export type Server = Awaited<ReturnType<typeof loaded>>;

/**
 * A server as it runs outside this machine: https, and mail that goes out to a catcher. Sending takes whatever is due in
 * the whole database, so a test sends for its own workspaces only.
 */
export async function serverWithMail(): Promise<{ here: Server; catcher: MailCatcher }> {
  const catcher = new MailCatcher();
  vi.stubEnv("KORDEL_LOCAL", undefined);
  vi.stubEnv("SMTP_URL", await catcher.open());
  vi.stubEnv("PUBLIC_URL", "https://kordel.example");
  vi.stubEnv("MAIL_FROM", "Kordel <kordel@kordel.example>");
  vi.resetModules();
  return { here: await loaded(), catcher };
}
