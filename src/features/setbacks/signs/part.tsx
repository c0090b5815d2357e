import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { ConfirmationPlace } from "@/components/confirmation/confirmation-place";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import type { Risk } from "@/features/setbacks/shown";
import { SignButtons } from "./buttons";
import { SignState } from "./state";

/** What one can see before the setback comes, and who looked when. */
export async function SignsPart({ workspace, here, risk }: { workspace: string; here: string; risk: Risk }) {
  const [t, locale] = await Promise.all([getTranslations("setbacks.signs"), getLocale()]);
  return (
    <Sheet aria-labelledby="signs">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h2 id="signs">{t("title")}</h2>
        {risk.may.addSign && (
          <ButtonLink variant="quiet" href={`${here}/signs/new`}>
            {t("add")}
          </ButtonLink>
        )}
      </div>
      <ConfirmationPlace />
      {risk.signs.length === 0 && <p className="mt-2">{t("none")}</p>}
      <RowList className="mt-2">
        {risk.signs.map((sign) => (
          <Row
            key={sign.id}
            title={sign.sign}
            detail={sign.threshold && t("threshold", { threshold: sign.threshold })}
            tags={
              <>
                <SignState sign={sign} locale={locale} />
                {risk.may.change && (
                  <>
                    <SignButtons workspace={workspace} sign={sign} />
                    <ButtonLink variant="plain" href={`${here}/signs/${sign.id}`}>
                      {t("changeOf")}
                      <span className="sr-only">: {sign.sign}</span>
                    </ButtonLink>
                  </>
                )}
              </>
            }
          />
        ))}
      </RowList>
    </Sheet>
  );
}
