import { getLocale, getTranslations } from "next-intl/server";
import { Sheet } from "@/components/sheet";
import { sayDay, sayMoment } from "@/features/words/dates";
import type { Round } from "./shown";

/** Who did what to the round and when, from the log: it is a promise to all, so everybody sees who moved it. */
export async function RoundStory({ story, zone }: Pick<Round, "story" | "zone">) {
  if (story.length === 0) return null;
  const [t, locale] = await Promise.all([getTranslations("rounds.story"), getLocale()]);
  const who = (by: Round["story"][number]["by"]) => {
    if (!by) return t("someone");
    return by.organisation ? t("actor", { name: by.name, organisation: by.organisation }) : by.name;
  };
  return (
    <Sheet aria-labelledby="story">
      <h2 id="story">{t("title")}</h2>
      <ol className="mt-3 grid gap-3">
        {story.map(({ step, at, by, until }) => (
          <li key={`${step} ${at}`}>
            <p className="max-w-measure wrap-anywhere">
              {t(`steps.${step}`, { actor: who(by), day: until ? sayDay(until, locale) : "" })}
            </p>
            <p className="text-sm text-ink-2">
              <time dateTime={at}>{sayMoment(at, locale, zone)}</time>
            </p>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
