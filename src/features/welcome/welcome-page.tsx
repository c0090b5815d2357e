import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { PublicFrame } from "@/components/frames/public-frame";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { localBanner } from "@/features/frame/local-banner";
import { publicFooter } from "@/features/frame/public-footer";
import { WelcomePicture } from "./welcome-picture";

const STEPS = ["understand", "clarify", "secure", "agree"] as const;
const FORMS = ["network", "alliance", "coalition"] as const;
const PROMISES = ["gaps", "text", "setbacks", "privacy"] as const;

/** What Kordel is, in one page, in the language of its address. */
export async function WelcomePage({ locale }: { locale: "de" | "en" }) {
  const t = await getTranslations({ locale, namespace: "welcome" });
  const frame = await getTranslations({ locale, namespace: "frame" });
  const other = locale === "de" ? "en" : "de";
  const foreign = (await getLocale()) === locale ? undefined : locale;
  return (
    <div lang={foreign}>
      <PublicFrame
        brandHref={`/${locale}`}
        skipLabel={frame("skip")}
        width="page"
        banner={await localBanner()}
        footer={await publicFooter(locale)}
        tools={
          <span className="flex items-center gap-5">
            <Link
              href={`/${other}`}
              hrefLang={other}
              lang={other}
              className="inline-flex min-h-11 items-center"
            >
              {t("otherLanguage")}
            </Link>
            <Link href="/login" className="inline-flex min-h-11 items-center">
              {t("signIn")}
            </Link>
          </span>
        }
      >
        <div className="grid gap-8 lg:gap-12">
          <section className="grid items-center gap-8 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
            <div className="grid gap-5">
              <h1 tabIndex={-1}>{t("title")}</h1>
              <p className="max-w-measure">{t("lead")}</p>
              <div className="flex flex-wrap items-center gap-4">
                <ButtonLink href="/login?next=/new">{t("start")}</ButtonLink>
                <ButtonLink variant="quiet" href="/login">
                  {t("signIn")}
                </ButtonLink>
              </div>
              <p className="text-sm text-ink-2">{t("startHint")}</p>
            </div>
            <WelcomePicture label={t("picture")} />
          </section>
          <Sheet>
            <h2>{t("steps.title")}</h2>
            <RowList label={t("steps.title")} className="mt-3">
              {STEPS.map((step) => (
                <Row key={step} title={t(`steps.${step}.title`)} detail={t(`steps.${step}.body`)} />
              ))}
            </RowList>
          </Sheet>
          <section>
            <h2>{t("promises.title")}</h2>
            <div className="mt-4 grid gap-4 sm:grid-cols-2">
              {PROMISES.map((promise) => (
                <Sheet key={promise} as="div">
                  <h3>{t(`promises.${promise}.title`)}</h3>
                  <p className="mt-2">{t(`promises.${promise}.body`)}</p>
                </Sheet>
              ))}
            </div>
          </section>
          <Sheet>
            <h2>{t("forms.title")}</h2>
            <dl className="mt-4 grid gap-6 md:grid-cols-3">
              {FORMS.map((form) => (
                <div key={form}>
                  <dt className="font-slab font-semibold">{t(`forms.${form}.title`)}</dt>
                  <dd className="mt-1">{t(`forms.${form}.body`)}</dd>
                </div>
              ))}
            </dl>
            <p className="mt-4 text-sm text-ink-2">{t("forms.trap")}</p>
          </Sheet>
        </div>
      </PublicFrame>
    </div>
  );
}
