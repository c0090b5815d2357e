import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Sheet } from "@/components/sheet";
import { RoundVoice } from "./round-voice";
import type { RoundAnswers } from "./shown";

type Section = RoundAnswers["sections"][number];
type Props = {
  workspace: string;
  roundId: string;
  section: Section;
  /** It stands alone on a page that its question heads, so that its rest is the next page and not a page of its own. */
  alone?: boolean;
};

/** One question of a revealed round: all voices, then who said "nothing", who keeps its words and who is silent. */
export async function KindAnswers({ workspace, roundId, section, alone }: Props) {
  const t = await getTranslations("rounds");
  const { kind, voices, words, next } = section;
  const question = t(`form.asks.${kind}`);
  const here = `/w/${workspace}/expectations/rounds/${roundId}?kind=${kind}`;
  return (
    <Sheet aria-label={alone ? question : undefined} aria-labelledby={alone ? undefined : `kind-${kind}`}>
      {!alone && <h2 id={`kind-${kind}`}>{question}</h2>}
      <p className={`mb-4 text-ink-2 ${alone ? "" : "mt-1"}`}>
        {t("answers.count", { count: section.answered, of: section.answered + section.silent.length })}
      </p>
      {voices.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
        <ul role="list" aria-label={question} className="divide-y divide-line">
          {voices.map((voice) => (
            <RoundVoice key={voice.id} workspace={workspace} kind={kind} voice={voice} />
          ))}
        </ul>
      )}
      {next && (
        <p className="mt-4 print:hidden">
          <ButtonLink variant="quiet" href={alone ? `${here}&after=${next}` : here}>
            {t(alone ? "answers.further" : "answers.all", { count: words })}
            {!alone && <span className="sr-only">: {question}</span>}
          </ButtonLink>
        </p>
      )}
      <Quiet section={section} />
    </Sheet>
  );
}

/** Those without words to show, by name: an explicit "nothing" is an answer, silence is not. */
async function Quiet({ section: { kind, nothing, unread, silent, voices } }: { section: Section }) {
  const [t, locale] = await Promise.all([getTranslations("rounds.answers"), getLocale()]);
  const list = new Intl.ListFormat(locale === "de" ? "de-DE" : "en-GB", { type: "conjunction" });
  const groups = [
    { id: "nothing", title: t(`nothing.${kind}`, { count: nothing.length }), said: nothing },
    { id: "unread", title: t("unread"), said: unread },
    { id: "silent", title: t("silent"), said: silent },
  ].filter((group) => group.said.length > 0);
  if (groups.length === 0) return null;
  const nameOf = (one: Section["nothing"][number]) => {
    const marks = [one.own && t("you"), one.late && t("late")].filter(Boolean);
    return marks.length > 0 ? `${one.name} (${marks.join(", ")})` : one.name;
  };
  return (
    <dl className={`grid gap-3 ${voices.length > 0 ? "mt-5 border-t border-line pt-4" : ""}`}>
      {groups.map((group) => (
        <div key={group.id}>
          <dt className="text-sm text-ink-2">{group.title}</dt>
          <dd className="max-w-measure wrap-anywhere">{list.format(group.said.map(nameOf))}</dd>
        </div>
      ))}
    </dl>
  );
}
