import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { CheckIcon } from "@/components/icons";
import { Notice } from "@/components/notice";
import { Sheet } from "@/components/sheet";
import { sayDay } from "@/features/words/dates";
import { QuestionOverview } from "./question-card";
import type { TaskCheck } from "./shown";

/**
 * What stands so far in one task, question by question with a way to change it, what is left open on purpose and
 * what is missing until it is done. Nothing is ticked here: done is computed (docs/path.md).
 */
export async function CheckPage({ check, confirm }: { check: TaskCheck; confirm?: React.ReactNode }) {
  const [t, words] = await Promise.all([getTranslations("plan"), getTranslations("catalogue-questions")]);
  const { task } = check.status;
  const plan = `/w/${check.workspace.id}/plan`;
  return (
    <div className="grid gap-5">
      <div className="-mb-5">
        <BackLink href={plan}>{t("backToPlan")}</BackLink>
        <PageHeader
          crumb={t(`parts.${check.status.part}`)}
          title={t("check.title", { task: words(`tasks.${task}.name`) })}
          lead={<p>{words(`tasks.${task}.lead`)}</p>}
        />
      </div>
      <Missing check={check} />
      <Sheet aria-label={words(`tasks.${task}.title`)}>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
        <ul role="list" className="divide-y divide-line">
          {check.questions.map((question) => (
            <QuestionOverview key={question.key} check={check} question={question} />
          ))}
        </ul>
      </Sheet>
      {confirm}
      <p className="flex flex-wrap gap-4 print:hidden">
        <ButtonLink href={plan}>{t("check.back")}</ButtonLink>
        {check.following && (
          <ButtonLink variant="plain" href={`${plan}/${check.following}`}>
            {t("check.following")}
          </ButtonLink>
        )}
      </p>
    </div>
  );
}

/** The criteria that are not met, in words, with the organisations they wait for. */
async function Missing({ check }: { check: TaskCheck }) {
  const [t, locale] = await Promise.all([getTranslations("plan"), getLocale()]);
  const names = new Map(
    check.partners.map(({ id, name }) => {
      const until = check.timeAsked[id];
      return [id, until ? t("check.until", { name, day: sayDay(until, locale) }) : name];
    }),
  );
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  if (check.status.open.length === 0)
    return (
      <p className="flex items-start gap-2">
        <CheckIcon className="mt-1" size={20} />
        <span>{t("check.nothingOpen")}</span>
      </p>
    );
  return (
    <Notice tone="decision" title={t("check.stillOpen")}>
      <ul className="list-disc space-y-1 pl-5">
        {check.status.open.map((criterion) => {
          const waited = criterion.waitsFor.flatMap((id) => names.get(id) ?? []);
          return (
            <li key={criterion.code}>
              {t(`criteria.${criterion.code}`)}
              {waited.length > 0 && (
                <span className="block text-sm">{t("check.waitsFor", { names: list.format(waited) })}</span>
              )}
            </li>
          );
        })}
      </ul>
      <p className="text-sm">{t("check.openBody")}</p>
    </Notice>
  );
}
