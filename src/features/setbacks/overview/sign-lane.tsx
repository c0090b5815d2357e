import { getLocale, getTranslations } from "next-intl/server";
import { ConfirmationPlace } from "@/components/confirmation/confirmation-place";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import type { SetbackOverview } from "@/features/setbacks/shown";
import { SignButtons } from "@/features/setbacks/signs/buttons";
import { SignState } from "@/features/setbacks/signs/state";

/** The signs of all setbacks in one place: what was seen first, then what nobody has looked at for longest. */
export async function SignLane({
  workspace,
  overview: { signs, moreSigns, may },
}: {
  workspace: string;
  overview: SetbackOverview;
}) {
  const [t, locale] = await Promise.all([getTranslations("setbacks"), getLocale()]);
  return (
    <Sheet aria-labelledby="signs">
      <h2 id="signs">{t("signs.title")}</h2>
      <ConfirmationPlace />
      {signs.length === 0 && <p className="mt-2">{t("signs.none")}</p>}
      <RowList className="mt-2">
        {signs.map((sign) => (
          <Row
            key={sign.id}
            title={sign.sign}
            detail={
              <>
                {t("signs.about", { title: sign.risk.title })}
                {sign.threshold && (
                  <span className="block">{t("signs.threshold", { threshold: sign.threshold })}</span>
                )}
              </>
            }
            tags={
              <>
                <SignState sign={sign} locale={locale} />
                {may.write && <SignButtons workspace={workspace} sign={sign} />}
              </>
            }
          />
        ))}
      </RowList>
      {moreSigns && <p className="mt-3 text-sm text-ink-2">{t("signs.more")}</p>}
    </Sheet>
  );
}
