import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";

const PARTS = ["invited", "lost", "private", "inside"] as const;

/** Help where there is no workspace around: how to come in, and who sees what. */
export async function GeneralHelp({ signedIn, language }: { signedIn: boolean; language?: React.ReactNode }) {
  const t = await getTranslations("help");
  return (
    <div className="grid gap-6">
      <div className="-mb-6">
        <PageHeader title={t("title")} lead={<p>{t("general.lead")}</p>} actions={language} />
      </div>
      {signedIn ? null : (
        <Sheet aria-labelledby="sign-in">
          <h2 id="sign-in">{t("general.signIn.title")}</h2>
          <p className="mt-2 mb-4 max-w-measure">{t("general.signIn.body")}</p>
          <ButtonLink href="/login">{t("general.signIn.link")}</ButtonLink>
        </Sheet>
      )}
      <Sheet as="div">
        <div className="grid gap-5">
          {PARTS.map((part) => (
            <section key={part} aria-labelledby={part}>
              <h2 id={part}>{t(`general.${part}.title`)}</h2>
              <p className="mt-1 max-w-measure">{t(`general.${part}.body`)}</p>
            </section>
          ))}
        </div>
      </Sheet>
    </div>
  );
}
