import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/frames/page-header";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Written, WrittenName } from "@/components/texts/written";
import { sayDay } from "@/features/words/dates";
import { sayCrumb } from "./crumb";
import { DatesPart } from "./home/dates-part";
import type { Released } from "./overview";

type Props = { released: Released };

/** What the group has released, for an observer: why, who, which goals and which agreement. No control stands here. */
export async function ReleasedPage({ released }: Props) {
  const t = await getTranslations("guide.released");
  const { workspace } = released;
  return (
    <div className="grid gap-5">
      <div className="-mb-5">
        <PageHeader crumb={await sayCrumb(workspace)} title={t("title")} />
      </div>
      <Sheet aria-labelledby="purpose" className="sm:py-5">
        <h2 id="purpose">{t("purpose")}</h2>
        {workspace.purpose ? (
          <Written className="mt-2 max-w-measure">{workspace.purpose}</Written>
        ) : (
          <p className="mt-2">{t("purposeNone")}</p>
        )}
      </Sheet>
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,31fr)_minmax(0,20fr)]">
        <div className="grid gap-5">
          <Goals released={released} />
          <Agreements released={released} />
        </div>
        <div className="grid gap-5">
          <Partners released={released} />
          <DatesPart overview={released} />
        </div>
      </div>
    </div>
  );
}

type PartProps = { id: string; title: string; none: string; count: number; children: ReactNode };

function Part({ id, title, none, count, children }: PartProps) {
  return (
    <Sheet aria-labelledby={id} className="sm:py-5">
      <h2 id={id}>{title}</h2>
      {count === 0 ? <p className="mt-2">{none}</p> : <RowList className="mt-2">{children}</RowList>}
    </Sheet>
  );
}

async function Goals({ released: { goals, workspace } }: Props) {
  const [t, states, locale] = await Promise.all([
    getTranslations("guide.released"),
    getTranslations("goals.states"),
    getLocale(),
  ]);
  const detailOf = (goal: Released["goals"][number]) =>
    [states(goal.state), goal.dueOn && t("dueOn", { day: sayDay(goal.dueOn, locale) })]
      .filter(Boolean)
      .join(", ");
  return (
    <Part id="goals" title={t("goals")} none={t("goalsNone")} count={goals.length}>
      {goals.map((goal) => (
        <Row
          key={goal.id}
          href={`/w/${workspace.id}/goals/${goal.id}`}
          title={<WrittenName>{goal.title}</WrittenName>}
          detail={detailOf(goal)}
        />
      ))}
    </Part>
  );
}

async function Agreements({ released: { agreements, workspace } }: Props) {
  const t = await getTranslations("guide.released");
  return (
    <Part id="agreements" title={t("agreements")} none={t("agreementsNone")} count={agreements.length}>
      {agreements.map((agreement) => (
        <Row
          key={agreement.id}
          href={`/w/${workspace.id}/agreements/${agreement.id}`}
          title={<WrittenName>{agreement.title}</WrittenName>}
        />
      ))}
    </Part>
  );
}

async function Partners({ released: { partners, workspace } }: Props) {
  const t = await getTranslations("guide.released");
  return (
    <Part id="partners" title={t("partners")} none={t("partnersNone")} count={partners.length}>
      {partners.map((partner) => (
        <Row
          key={partner.id}
          href={`/w/${workspace.id}/partners/${partner.id}`}
          title={partner.name}
          lead={<StrandDisc {...partner} decorative />}
        />
      ))}
    </Part>
  );
}
