import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Notice } from "@/components/notice";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import { type BeforeDeciding, isClear } from "@/domain/decisions/before-deciding";

interface Party {
  id: string;
  name: string;
  code: string;
  strand: number;
}

type Props = {
  workspace: string;
  before: BeforeDeciding<Party>;
};

/**
 * What stands against deciding, said before anybody presses: red lines with their reasons, who has not spoken, notes
 * that hold it up, and what is not there yet. The same for a goal and for a text.
 */
export async function BeforeDecidingSheet({ workspace, before }: Props) {
  const t = await getTranslations("decisions.before");
  if (isClear(before)) return <Notice>{t("clear")}</Notice>;
  const { redLines, silent, notes, lacks } = before;
  return (
    <Sheet aria-labelledby="before">
      <h2 id="before">{t("title")}</h2>
      <Part title={t("redLines", { count: redLines.length })} there={redLines.length > 0}>
        {redLines.map((one) => (
          <Row
            key={`${one.organisation} ${one.words}`}
            title={one.organisation}
            detail={one.words ?? t("hidden")}
            tags={<Tag tone="gap">{t("redLine")}</Tag>}
          />
        ))}
      </Part>
      <Part title={t("silent", { count: silent.length })} there={silent.length > 0}>
        {silent.map((party) => (
          <Row
            key={party.id}
            title={party.name}
            lead={<StrandDisc {...party} size={32} decorative />}
            tags={<Tag>{t("noWord")}</Tag>}
          />
        ))}
      </Part>
      <Part title={t("notes", { count: notes.length })} there={notes.length > 0}>
        {notes.map((note) => (
          <Row key={note.id} href={`/w/${workspace}/notes`} title={note.text} detail={note.author} />
        ))}
      </Part>
      <Part title={t("lacks")} there={lacks.length > 0}>
        {lacks.map((part) => (
          <Row key={part} title={<span className="font-normal">{t(`parts.${part}`)}</span>} />
        ))}
      </Part>
    </Sheet>
  );
}

function Part({ title, there, children }: { title: string; there: boolean; children: ReactNode }) {
  if (!there) return null;
  return (
    <section className="mt-4">
      <h3>{title}</h3>
      <RowList label={title}>{children}</RowList>
    </section>
  );
}
