import { randomUUID } from "node:crypto";
import { getLocale, getTranslations } from "next-intl/server";
import { Notice } from "@/components/notice";
import { Sheet } from "@/components/sheet";
import { exampleIds } from "@/domain/examples/choices";
import { OpenExample } from "./open-example";

/** The documented examples, each with where it stands. Shown in local mode only; elsewhere the door does not exist. */
export async function ExamplesToOpen({ failed }: { failed: boolean }) {
  const [t, locale] = await Promise.all([getTranslations("examples"), getLocale()]);
  return (
    <Sheet aria-labelledby="examples" className="mt-6">
      <h2 id="examples">{t("open.title")}</h2>
      <p className="mt-2 max-w-measure text-ink-2">
        {t("open.lead")} {locale !== "de" && t("open.german")}
      </p>
      {failed && (
        <Notice tone="gap" role="alert" className="mt-4">
          <p>{t("open.failed")}</p>
        </Notice>
      )}
      <ul className="mt-2 divide-y divide-line">
        {exampleIds.map((example) => (
          <li key={example} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
            <div className="min-w-0 max-w-measure flex-1 basis-72">
              <h3 lang="de" className="text-base">
                {t(`names.${example}`)}
              </h3>
              <p className="text-ink-2">{t(`open.stages.${example}`)}</p>
            </div>
            <OpenExample example={example} press={randomUUID()} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
