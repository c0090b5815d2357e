import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import type { Register } from "@/features/expectations/shown";
import { sayCategory } from "@/features/words/categories";

type Props = { workspace: string; register: Register };

/** Every gap with those who ask, and the way to close it for whoever does not ask alone. */
export async function GapList({ workspace, register: { gaps, organisations, own, may } }: Props) {
  if (gaps.length === 0) return null;
  const t = await getTranslations("expectations");
  const faces = new Map(organisations.map((partner) => [partner.id, partner]));
  return (
    <Sheet aria-labelledby="gaps">
      <h2 id="gaps">{t("gaps.title")}</h2>
      <RowList className="mt-3">
        {gaps.map((gap) => {
          const asking = gap.partnerIds.flatMap((partnerId) => faces.get(partnerId) ?? []);
          const canClose = may.add && !(gap.partnerIds.length === 1 && gap.partnerIds[0] === own?.partnerId);
          return (
            <Row
              key={gap.category}
              title={<span className="font-semibold">{sayCategory(t, gap)}</span>}
              detail={
                <>
                  {asking.map((partner) => partner.name).join(", ")}
                  {gap.unconfirmed > 0 && (
                    <span className="block">{t("gaps.unconfirmed", { count: gap.unconfirmed })}</span>
                  )}
                </>
              }
              lead={
                <span className="flex -space-x-2">
                  {asking.slice(0, 3).map((partner) => (
                    <StrandDisc
                      key={partner.id}
                      name={partner.name}
                      code={partner.code}
                      strand={partner.strand}
                      size={32}
                      decorative
                    />
                  ))}
                </span>
              }
              tags={
                <>
                  <Tag tone="gap">{t("gaps.tag")}</Tag>
                  {canClose && (
                    <ButtonLink
                      variant="plain"
                      href={`/w/${workspace}/expectations/new?kind=GIVE&category=${gap.category}`}
                    >
                      {t("gaps.close")}
                      <span className="sr-only">: {sayCategory(t, gap)}</span>
                    </ButtonLink>
                  )}
                </>
              }
            />
          );
        })}
      </RowList>
    </Sheet>
  );
}
