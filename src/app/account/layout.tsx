import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PublicFrame } from "@/components/public-frame";
import { localBanner } from "@/features/frame/local-banner";
import { Messages } from "@/features/frame/messages";
import { SignOutForm } from "@/features/login/sign-out-form";
import { ApiProvider } from "@/trpc/client";

/** The frame of one's own account, outside any workspace. The procedures decide who may see what, not this. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("frame");
  const tools = (
    <div className="flex items-center gap-4">
      <Link href="/now" className="inline-flex min-h-11 items-center text-sm">
        {t("nav.now")}
      </Link>
      <SignOutForm />
    </div>
  );
  return (
    <Messages of={["account"]}>
      <ApiProvider>
        <PublicFrame
          brandHref="/now"
          skipLabel={t("skip")}
          banner={await localBanner()}
          width="page"
          tools={tools}
        >
          {children}
        </PublicFrame>
      </ApiProvider>
    </Messages>
  );
}
