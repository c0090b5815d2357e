import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { LockIcon } from "@/components/icons";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import { Written } from "@/components/texts/written";
import type { Day } from "@/domain/calendar";
import type { SummaryLine } from "@/domain/plan/questions/question";
import { sayDay } from "@/features/words/dates";
import type { RouterOutputs } from "@/trpc/types";
import { sayLine } from "./say-line";

type Check = RouterOutputs["plan"]["task"];
/** `sealed`: own answers that nobody else reads yet; on paper, which is passed on, there are none. */
export type AskedQuestion = Omit<Check["questions"][number], "sealed"> & { sealed?: readonly SummaryLine[] };
type People = Pick<Check, "partners" | "partnerId">;
type Props = {
  people: People;
  question: AskedQuestion;
  /** As many lines of one answer as are shown; all of them stand on the question's page. */
  most: number;
  /** Where every answer stands. */
  rest: string;
  /** Who has said nothing is named once for all questions, and not below each. */
  silentIsSaid?: boolean;
};

/** Names in one line before the rest is a number. */
const NAMED = 12;

/**
 * Every organisation's answer under its own name, the own one first; the same words of several stand once. Then who
 * has said nothing yet, in one line. An answer of the whole stands alone.
 */
export async function Answers({ people, question, most, rest, silentIsSaid = false }: Props) {
  const t = await getTranslations("plan.check");
  const { others, sealed = [] } = question;
  if (!others) return <Said lines={question.lines} openEnd={question.openEnd} most={most} />;
  const own = question.lines.length + sealed.length > 0 || question.openEnd;
  const nobody = !own && others.of === 0;
  if (nobody) return <p className="text-ink-2">{t(question.mine ? "noneAtAll" : "none")}</p>;
  return (
    <div className="grid gap-3">
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
      <ul role="list" className="grid gap-3">
        {people.partnerId && (
          <Voice people={people} ids={[people.partnerId]}>
            {(question.lines.length > 0 || question.openEnd || sealed.length === 0) && (
              <Said lines={question.lines} openEnd={question.openEnd} most={most} />
            )}
            {sealed.length > 0 && <Sealed lines={sealed} most={most} />}
          </Voice>
        )}
        {others.said.map((answer) => (
          <Voice key={answer.partnerIds.join()} people={people} ids={answer.partnerIds}>
            <Said lines={answer.lines} openEnd={answer.openEnd} most={most} />
          </Voice>
        ))}
      </ul>
      {others.afterOwn && others.of > 0 && (
        <p className="text-sm text-ink-2">{t("afterOwn", { count: others.of })}</p>
      )}
      {!others.afterOwn && others.shown < others.of && (
        <p className="text-sm text-ink-2">
          {t("shown", { shown: others.shown, of: others.of })}{" "}
          <Link href={rest} className="print:hidden">
            {t("showAll")}
          </Link>
        </p>
      )}
      {!silentIsSaid && others.silent.length > 0 && <Silent people={people} ids={others.silent} />}
    </div>
  );
}

/** Who speaks: strand and name, of several the discs in a row above their names. */
async function Voice({
  people,
  ids,
  children,
}: {
  people: People;
  ids: readonly string[];
  children: React.ReactNode;
}) {
  const [t, locale] = await Promise.all([getTranslations("plan.check"), getLocale()]);
  const partners = people.partners.filter((one) => ids.includes(one.id));
  const name = (one: (typeof partners)[number]) =>
    one.id === people.partnerId ? t("us", { name: one.name }) : one.name;
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return (
    <li className="grid grid-cols-[auto_1fr] gap-x-3 break-inside-avoid">
      <span className={partners.length > 1 ? "col-span-2 mb-1 flex flex-wrap gap-1" : ""}>
        {partners.map((partner) => (
          <StrandDisc key={partner.id} {...partner} size={28} decorative />
        ))}
      </span>
      <div className={`min-w-0 ${partners.length > 1 ? "col-span-2" : ""}`}>
        <p className="text-sm font-semibold wrap-anywhere">{list.format(partners.map(name))}</p>
        {children}
      </div>
    </li>
  );
}

async function Silent({ people, ids }: { people: People; ids: readonly string[] }) {
  const t = await getTranslations("plan.check");
  const names = people.partners.filter((one) => ids.includes(one.id)).map((one) => one.name);
  return (
    <p className="text-sm text-ink-2">
      {t("silent", { names: names.slice(0, NAMED).join(", "), more: Math.max(0, names.length - NAMED) })}
    </p>
  );
}

/** The reader's words in a round that is still open, marked so that nobody thinks the others read them. */
async function Sealed({ lines, most }: Pick<SaidProps, "lines" | "most">) {
  const t = await getTranslations("expectations.round");
  return (
    <>
      <p className="my-1">
        <Tag>
          <LockIcon size={16} /> {t("sealed")}
        </Tag>
      </p>
      <Said lines={lines} openEnd={null} most={most} />
    </>
  );
}

type SaidProps = { lines: readonly SummaryLine[]; openEnd: { askBy: Day | null } | null; most: number };

async function Said({ lines, openEnd, most }: SaidProps) {
  const [t, locale] = await Promise.all([getTranslations("plan"), getLocale()]);
  const said = await Promise.all(lines.slice(0, most).map((line) => sayLine(line)));
  return (
    <>
      {openEnd && (
        <p className="my-1">
          <Tag tone="decision">
            {openEnd.askBy ? t("open.asks", { day: sayDay(openEnd.askBy, locale) }) : t("open.unsure")}
          </Tag>
        </p>
      )}
      {said.length > 0 && (
        <ul className="max-w-measure space-y-0.5 wrap-anywhere">
          {[...new Set(said)].map((line) => (
            <Written as="li" key={line} className="line-clamp-3 print:line-clamp-none">
              {line}
            </Written>
          ))}
          {lines.length > most && (
            <li className="text-ink-2">{t("check.more", { count: lines.length - most })}</li>
          )}
        </ul>
      )}
      {said.length === 0 && !openEnd && <p className="text-ink-2">{t("check.none")}</p>}
    </>
  );
}
