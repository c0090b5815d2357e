import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { env } from "@/server/core/env";

/** Says on every page of a local installation that it is one, and where its mails are. Null everywhere else. */
export async function localBanner() {
  if (!env.local) return null;
  const t = await getTranslations("frame");
  return t.rich("local", { mailbox: (words) => <Link href="/mailbox">{words}</Link> });
}
