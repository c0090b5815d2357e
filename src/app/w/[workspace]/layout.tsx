import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AppFrame } from "@/components/frames/app-frame";
import { navigation } from "@/domain/access/navigation";
import { localBanner } from "@/features/frame/local-banner";
import { readActions } from "@/features/search/commands";
import { PaletteProvider } from "@/features/search/palette";
import { PaletteLink } from "@/features/search/palette-link";
import { Messages } from "@/features/words/messages";
import { serverApi } from "@/trpc/server";

type Props = { children: ReactNode; params: Promise<{ workspace: string }> };

/** The frame of a workspace. The navigation shows the rooms that exist for this reader; the procedures decide, not this. */
export default async function WorkspaceLayout({ children, params }: Props) {
  const { workspace } = await params;
  const frame = await (await serverApi()).frame.show({ workspace });
  const t = await getTranslations("frame");
  const roles = await getTranslations("common.roles");
  const at = (path: string) => `/w/${workspace}${path}`;
  const { rooms, member } = frame;
  const nav = [
    { href: "/now", label: t("nav.now") },
    { href: at(""), label: t("nav.workspace") },
    ...navigation
      .filter(({ room }) => rooms[room])
      .map(({ room, sub }) => ({ href: at(`/${room}`), label: t(`nav.${room}`), sub })),
  ];
  const footer = [{ href: "/account", label: t("nav.account") }];
  const organisation = member.partner?.name;
  const whoIAm = organisation
    ? t("youAreFor", { role: roles(member.role), organisation })
    : t("youAre", { role: roles(member.role) });
  return (
    <Messages of={["search"]}>
      <PaletteProvider
        workspace={workspace}
        places={[...nav, ...footer]}
        actions={await readActions(workspace, member)}
      >
        <AppFrame
          brandHref="/now"
          nav={nav}
          menuLabel={t("menu")}
          moreLabel={t("more")}
          skipLabel={t("skip")}
          closeLabel={t("close")}
          loadingLabel={t("loading")}
          banner={await localBanner()}
          tools={
            <>
              <PaletteLink workspace={workspace} />
              <p className="px-2 py-2 text-sm text-ink-2">
                <span className="block font-semibold text-ink">{frame.name}</span>
                {whoIAm}
              </p>
            </>
          }
          footer={footer}
        >
          {children}
        </AppFrame>
      </PaletteProvider>
    </Messages>
  );
}
