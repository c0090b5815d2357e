import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { PublicFrame } from "@/components/frames/public-frame";
import { localBanner } from "@/features/frame/local-banner";
import { publicFooter } from "@/features/frame/public-footer";

/**
 * One answer for what does not exist and what one may not see. Whoever has lost access gets the same words as everybody,
 * so that they say nothing about this address, and finds among them what is still theirs. Nobody is told of an
 * organisation here: whoever mistyped an address has none that left. It comes along with every page, so nothing in it
 * brings scripts that the others do not have.
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
      <h1 tabIndex={-1}>{t("notFound.title")}</h1>
      <p className="mt-2 mb-5 max-w-measure">{t("notFound.body")}</p>
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
