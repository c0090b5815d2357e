import { getTranslations } from "next-intl/server";
import { Row, RowList } from "@/components/row-list";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import type { Card } from "@/features/setbacks/shown";
import { RiskWords } from "./words";

/** Setbacks one below the other, what needs attention first. */
export async function RiskRows({
  workspace,
  risks,
  label,
}: {
  workspace: string;
  risks: Card[];
  label: string;
}) {
  const t = await getTranslations("setbacks");
  return (
    <RowList label={label}>
      {risks.map((risk) => (
        <Row
          key={risk.id}
          href={`/w/${workspace}/setbacks/${risk.id}`}
          title={risk.title}
          detail={
            risk.likelihood && risk.harm
              ? `${t(`likelihoods.${risk.likelihood}`)}, ${t(`harms.${risk.harm}`)}`
              : undefined
          }
          lead={risk.owner ? <StrandDisc {...risk.owner} size={32} /> : undefined}
          tags={
            <Tag
              tone={
                risk.preparation === "NO_ANSWER" ? "gap" : risk.preparation === "PARTLY" ? "tint" : "plain"
              }
            >
              <RiskWords risk={risk} />
            </Tag>
          }
        />
      ))}
    </RowList>
  );
}
