import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { PageHeader } from "@/components/page-header";
import { PublicFrame } from "@/components/public-frame";
import { localBanner } from "@/features/frame/local-banner";

/** One answer for what does not exist and what one may not see. */
export default async function NotFound() {
  const t = await getTranslations("frame");
  return (
    <PublicFrame brandHref="/now" skipLabel={t("skip")} banner={await localBanner()}>
      <title>{t("notFound.title")}</title>
      <PageHeader title={t("notFound.title")} lead={<p>{t("notFound.body")}</p>} />
      <ButtonLink href="/now">{t("notFound.now")}</ButtonLink>
    </PublicFrame>
  );
}
