import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PublicFrame } from "@/components/frames/public-frame";
import { localBanner } from "@/features/frame/local-banner";
import { publicFooter } from "@/features/frame/public-footer";
import { LanguageSwitch } from "@/features/login/language-switch";

/** The frame of a page that is opened from a mail, often on a phone and signed out: one thing to do. */
export default async function UnsubscribeLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("frame");
  const path = (await headers()).get("x-kordel-path") ?? "/unsubscribe";
  return (
    <PublicFrame
      brandHref="/"
      skipLabel={t("skip")}
      banner={await localBanner()}
      footer={await publicFooter()}
      tools={<LanguageSwitch path={path} />}
    >
      {children}
    </PublicFrame>
  );
}
