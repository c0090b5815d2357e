import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Notice } from "@/components/notice";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import {
  type BeforeDeciding,
  type DecidingStep,
  isClear,
  type SaidAgainst,
} from "@/domain/decisions/before-deciding";
import { sayDay } from "@/features/words/dates";

interface Party {
  id: string;
  name: string;
  code: string;
  strand: number;
}

type Props = {
  workspace: string;
  before: BeforeDeciding<Party>;
  step: DecidingStep;
};

/**
 * What stands against deciding, said before anybody presses: what refuses it (red lines with their reasons, objections,
 * gaps), who has not spoken, notes that hold it up, and what is not there yet, each with the way to where it is put right.
 * The same for a goal and for a text.
 */
export async function BeforeDecidingSheet({ workspace, before, step }: Props) {
  const [t, topics, locale] = await Promise.all([
    getTranslations("decisions.before"),
    getTranslations("catalogue-clauses"),
    getLocale(),
  ]);
  if (isClear(before)) return <Notice>{t("clear")}</Notice>;
  const { redLines, objections, gaps, silent, refusals, notes, lacks, missing } = before;
  const to = (path: string | null) => (path === null ? undefined : `/w/${workspace}/${path}`);
  const words = (said: readonly SaidAgainst[], tag: string) =>
    said.map((one) => (
      <Row
        key={one.id}
        href={to(one.path)}
        title={one.organisation}
        detail={one.words ?? t("hidden")}
        tags={<Tag tone="gap">{tag}</Tag>}
      />
    ));
  return (
    <Sheet aria-labelledby="before">
      <h2 id="before">{t("title", { step })}</h2>
      <Part title={t("redLines", { count: redLines.length })} count={redLines.length}>
        {words(redLines, t("redLine"))}
      </Part>
      <Part title={t("objections", { count: objections.length })} count={objections.length}>
        {words(objections, t("objection"))}
      </Part>
      <Part title={t("gaps", { count: gaps.length })} count={gaps.length}>
        {gaps.map(({ clause, piece, path }) => (
          <Row key={`${path} ${piece}`} href={to(path)} title={clause} detail={piece} />
        ))}
      </Part>
      <Part title={t("silent", { count: silent.count })} count={silent.count}>
        {silent.parties.map((party) => (
          <Row
            key={party.id}
            title={party.name}
            lead={<StrandDisc {...party} size={32} decorative />}
            tags={
              <Tag>
                {party.until
                  ? t("until", { day: sayDay(party.until, locale) })
                  : t(step === "adopt" ? "notSigned" : "noWord")}
              </Tag>
            }
          />
        ))}
        {silent.count > silent.parties.length && (
          <Row title={t("others", { count: silent.count - silent.parties.length })} />
        )}
      </Part>
      <Part title={t("refusals", { count: refusals.length })} count={refusals.length}>
        {words(refusals, t("refused"))}
      </Part>
      <Part title={t("notes", { count: notes.length })} count={notes.length}>
        {notes.map((note) => (
          <Row key={note.id} href={to(note.path)} title={note.text} detail={note.author} />
        ))}
      </Part>
      <Part title={t("lacks")} count={lacks.length}>
        {lacks.map(({ part, path }) => (
          <Row key={part} href={to(path)} title={t(`parts.${part}`)} />
        ))}
      </Part>
      <Part title={t("missing", { count: missing.length })} count={missing.length}>
        {missing.map(({ topic, path }) => (
          <Row key={topic} href={to(path)} title={topics(`${topic}.title`)} />
        ))}
      </Part>
    </Sheet>
  );
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <section className="mt-4">
      <h3>{title}</h3>
      <RowList label={title}>{children}</RowList>
    </section>
  );
}
