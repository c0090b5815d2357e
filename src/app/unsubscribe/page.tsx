import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { UnsubscribePage } from "@/features/notifications/unsubscribe-page";
import { readUnsubscription } from "@/server/notifications/reads";

type Props = { searchParams: Promise<{ t?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notifications");
  return { title: t("unsubscribe.title"), referrer: "no-referrer" };
}

/**
 * Where the link at the foot of a mail leads. Opening it changes nothing, so that a mail scanner may come first
 * (REQ-A2); only the button does. Says what would be switched off, and nothing about the workspace.
 */
export default async function Page({ searchParams }: Props) {
  const { t } = await searchParams;
  const token = typeof t === "string" ? t : "";
  return <UnsubscribePage token={token} subscription={await readUnsubscription(token)} />;
}
