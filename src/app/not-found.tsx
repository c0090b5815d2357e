import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { PageHeader } from "@/components/frames/page-header";
import { PublicFrame } from "@/components/frames/public-frame";
import { localBanner } from "@/features/frame/local-banner";
import { publicFooter } from "@/features/frame/public-footer";

/**
 * One answer for what does not exist and what one may not see. Whoever lost access with their organisation gets the same
 * words as everybody, so that they say nothing about this address, and finds among them why and what is still theirs.
 */
export default async function NotFound() {
  const t = await getTranslations("frame");
  return (
    <PublicFrame
      brandHref="/now"
      skipLabel={t("skip")}
      banner={await localBanner()}
      footer={await publicFooter()}
    >
      <title>{t("notFound.title")}</title>
      <PageHeader title={t("notFound.title")} lead={<p>{t("notFound.body")}</p>} />
      <div className="grid max-w-measure gap-3">
        <p>{t("notFound.out")}</p>
        <p>{t("notFound.keeps")}</p>
      </div>
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href="/now">{t("notFound.now")}</ButtonLink>
        <ButtonLink variant="quiet" href="/account">
          {t("notFound.account")}
        </ButtonLink>
      </p>
    </PublicFrame>
  );
}
