import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { PublicFrame } from "@/components/frames/public-frame";
import { LanguageButton } from "@/features/account/language-button";
import { localBanner } from "@/features/frame/local-banner";
import { publicFooter } from "@/features/frame/public-footer";
import { GeneralHelp } from "@/features/guide/help/general-page";
import { LanguageSwitch } from "@/features/login/language-switch";
import { OwnFrame } from "@/features/workspaces/own-frame";
import { currentPerson } from "@/server/core/auth/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("help"))("title") };
}

/** Help without a workspace around, in the frame that the reader is used to. */
export default async function Page() {
  const person = await currentPerson().catch(() => null);
  if (person?.name)
    return (
      <OwnFrame>
        <GeneralHelp signedIn language={<LanguageButton />} />
      </OwnFrame>
    );
  const t = await getTranslations("frame");
  const path = (await headers()).get("x-kordel-path") ?? "/help";
  return (
    <PublicFrame
      brandHref="/"
      skipLabel={t("skip")}
      banner={await localBanner()}
      footer={await publicFooter()}
      width="page"
      tools={<LanguageSwitch path={path} />}
    >
      <GeneralHelp signedIn={person !== null} />
    </PublicFrame>
  );
}
