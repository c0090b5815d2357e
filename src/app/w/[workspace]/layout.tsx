import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AppFrame } from "@/components/frames/app-frame";
import { WrittenLanguage } from "@/components/texts/language";
import { navigationOf } from "@/domain/access/navigation";
import { PagePersonProvider } from "@/features/forms/sign-in-again/page-person";
import { AccountFoot } from "@/features/frame/account-foot";
import { localBanner } from "@/features/frame/local-banner";
import { readActions } from "@/features/search/commands";
import { PaletteProvider } from "@/features/search/palette";
import { PaletteLink } from "@/features/search/palette-link";
import { Messages } from "@/features/words/messages";
import { InZone } from "@/features/words/zone";
import { currentPerson } from "@/server/core/auth/session";
import { serverApi } from "@/trpc/server";

type Props = { children: ReactNode; params: Promise<{ workspace: string }> };

/** The frame of a workspace. The navigation shows the rooms that exist for this reader; the procedures decide, not this. */
export default async function WorkspaceLayout({ children, params }: Props) {
  const { workspace } = await params;
  const frame = await (await serverApi()).frame.show({ workspace });
  const person = await currentPerson();
  const t = await getTranslations("frame");
  const roles = await getTranslations("common.roles");
  const at = (path: string) => `/w/${workspace}${path}`;
  const { member } = frame;
  // an observer is told of a group that is not its own
  const standing = t(member.role === "OBSERVER" ? "nav.workspaceRead" : "nav.workspace");
  const addressOf = (place: string) => (place === "now" ? "/now" : at(place === "home" ? "" : `/${place}`));
  const [home, ...nav] = navigationOf(member.role).map(({ destination, sections }) => ({
    href: addressOf(destination),
    label: destination === "home" ? frame.name : t(`nav.${destination}`),
    ...(destination === "home" && { detail: standing, exact: true }),
    sections: sections.map((room) => ({ href: at(`/${room}`), label: t(`nav.${room}`) })),
  }));
  const help = { href: at("/help"), label: t("nav.help") };
  const account = { href: "/account", label: t("nav.account") };
  const organisation = member.partner?.name;
  const whoIAm = organisation
    ? t("youAreFor", { role: roles(member.role), organisation })
    : t("youAre", { role: roles(member.role) });
  return (
    <Messages of={["search"]}>
      <PaletteProvider
        workspace={workspace}
        places={[
          { href: at(""), label: standing },
          ...nav.flatMap((item) => [item, ...item.sections]),
          ...(home?.sections ?? []),
          help,
          account,
        ].map(({ href, label }) => ({ href, label }))}
        actions={await readActions(workspace, member)}
      >
        <AppFrame
          brandHref="/now"
          home={home}
          nav={nav}
          menuLabel={t("menu")}
          moreLabel={t("more")}
          skipLabel={t("skip")}
          closeLabel={t("close")}
          loadingLabel={t("loading")}
          banner={await localBanner()}
          tools={<PaletteLink workspace={workspace} />}
          footer={[help]}
          account={<AccountFoot name={member.name} detail={whoIAm} />}
        >
          <PagePersonProvider workspace={workspace} person={person?.id ?? ""}>
            <WrittenLanguage language={frame.language}>
              <InZone zone={frame.zone}>{children}</InZone>
            </WrittenLanguage>
          </PagePersonProvider>
        </AppFrame>
      </PaletteProvider>
    </Messages>
  );
}
