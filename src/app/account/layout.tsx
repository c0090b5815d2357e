import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PublicFrame } from "@/components/frames/public-frame";
import { localBanner } from "@/features/frame/local-banner";
import { publicFooter } from "@/features/frame/public-footer";
import { SignOutForm } from "@/features/login/sign-out-form";
import { Messages } from "@/features/words/messages";
import { OwnFrame } from "@/features/workspaces/own-frame";
import { currentPerson } from "@/server/core/auth/session";

/**
 * The frame of one's own account: with the way back to every workspace, or without any while the name is
 * still asked for. The procedures decide who may see what, not this.
 */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  if (person?.name) {
    return (
      <OwnFrame>
        <Messages of={["account"]}>{children}</Messages>
      </OwnFrame>
    );
  }
  const t = await getTranslations("frame");
  return (
    <Messages of={["account"]}>
      <PublicFrame
        brandHref="/"
        skipLabel={t("skip")}
        banner={await localBanner()}
        footer={await publicFooter()}
        width="page"
        tools={<SignOutForm />}
      >
        {children}
      </PublicFrame>
    </Messages>
  );
}
