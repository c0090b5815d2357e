import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { PageHeader } from "@/components/frames/page-header";
import { PublicFrame } from "@/components/frames/public-frame";
import { localBanner } from "@/features/frame/local-banner";
import { publicFooter } from "@/features/frame/public-footer";

/**
 * One answer for what does not exist and what one may not see. Whoever has lost access gets the same words as everybody,
 * so that they say nothing about this address, and finds among them what is still theirs. Nobody is told of an
 * organisation here: whoever mistyped an address has none that left.
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
      <p className="max-w-measure">{t("notFound.keeps")}</p>
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href="/now">{t("notFound.now")}</ButtonLink>
        <ButtonLink variant="quiet" href="/account">
          {t("notFound.account")}
        </ButtonLink>
      </p>
    </PublicFrame>
  );
}
