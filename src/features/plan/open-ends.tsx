import { getLocale, getTranslations } from "next-intl/server";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { sayDay } from "@/features/words/dates";
import type { TaskList } from "./shown";

/** Questions left open on purpose, with who and until when: open ends are allowed, and named. */
export async function OpenEnds({ list }: { list: TaskList }) {
  const [t, words, locale] = await Promise.all([
    getTranslations("plan.openEnds"),
    getTranslations("catalogue-questions"),
    getLocale(),
  ]);
  if (list.openEnds.length === 0) return null;
  return (
    <Sheet aria-labelledby="open-ends">
      <h2 id="open-ends">{t("title")}</h2>
      <RowList className="mt-2">
        {list.openEnds.map((one) => (
          <Row
            key={one.id}
            href={`/w/${list.workspace.id}/plan/${one.question}`}
            title={t(one.askBy ? "asking" : "notSure", {
              organisation: list.partners.find((partner) => partner.id === one.partnerId)?.name ?? t("whole"),
              question: words(`${one.question.replace("/", ".")}.question`),
              day: one.askBy ? sayDay(one.askBy, locale) : "",
            })}
          />
        ))}
      </RowList>
    </Sheet>
  );
}
