import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AppFrame } from "@/components/frames/app-frame";
import { AccountFoot } from "@/features/frame/account-foot";
import { localBanner } from "@/features/frame/local-banner";
import { Messages } from "@/features/words/messages";
import { currentPerson } from "@/server/core/auth/session";
import { serverApi } from "@/trpc/server";

/**
 * The frame of pages that belong to a person and not to a workspace: /now, /new, the trash. Its navigation
 * is the switcher: the person's workspaces by name.
 */
export async function OwnFrame({ children }: { children: ReactNode }) {
  const [t, list, mine, person] = await Promise.all([
    getTranslations("frame"),
    getTranslations("workspaces.list"),
    (await serverApi()).workspaces.mine(),
    currentPerson(),
  ]);
  const nav = [
    {
      href: "/now",
      label: t("nav.now"),
      open: true,
      sections: mine.map((workspace) => ({ href: `/w/${workspace.id}`, label: workspace.name })),
    },
    { href: "/new", label: list("new") },
    { href: "/trash", label: list("trash") },
  ];
  return (
    <Messages of={["workspaces"]}>
      <AppFrame
        brandHref="/now"
        nav={nav}
        menuLabel={t("menu")}
        moreLabel={t("more")}
        skipLabel={t("skip")}
        closeLabel={t("close")}
        banner={await localBanner()}
        loadingLabel={t("loading")}
        footer={[{ href: "/help", label: t("nav.help") }]}
        account={<AccountFoot name={person?.name ?? ""} />}
      >
        {children}
      </AppFrame>
    </Messages>
  );
}
