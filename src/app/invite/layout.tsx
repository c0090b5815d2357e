import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PublicFrame } from "@/components/frames/public-frame";
import { localBanner } from "@/features/frame/local-banner";
import { publicFooter } from "@/features/frame/public-footer";
import { LanguageSwitch } from "@/features/login/language-switch";
import { SignOutForm } from "@/features/login/sign-out-form";
import { Messages } from "@/features/words/messages";
import { currentPerson } from "@/server/core/auth/session";

/** The frame of an invitation: one sheet, nothing to navigate. Never remembered by search engines or other sites. */
export default async function InviteLayout({ children }: { children: ReactNode }) {
  const [t, person] = await Promise.all([getTranslations("frame"), currentPerson().catch(() => null)]);
  const path = (await headers()).get("x-kordel-path") ?? "/login";
  return (
    <Messages of={["invite"]}>
      <PublicFrame
        brandHref={person ? "/now" : "/"}
        skipLabel={t("skip")}
        banner={await localBanner()}
        footer={await publicFooter()}
        tools={person ? <SignOutForm /> : <LanguageSwitch path={path} />}
      >
        {children}
      </PublicFrame>
    </Messages>
  );
}
