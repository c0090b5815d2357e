import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import type { Register } from "@/features/expectations/shown";

type Props = { workspace: string; organisations: Register["organisations"] };

/**
 * Members whose answer is missing; silence is not a no. Where nobody sits for them the coordination can record it; the
 * others it finds below, where it can remind them.
 */
export async function SilentList({ workspace, organisations }: Props) {
  const coordinates = organisations.some((partner) => partner.mayEnter.length > 0 && !partner.own);
  const silent = organisations.filter(
    (partner) =>
      !partner.answered &&
      !partner.own &&
      partner.state === "MEMBER" &&
      (!coordinates || partner.mayEnter.length > 0),
  );
  if (silent.length === 0) return null;
  const t = await getTranslations("expectations");
  return (
    <Sheet aria-labelledby="silent">
      <h2 id="silent">{t("silent.title")}</h2>
      <RowList className="mt-3">
        {silent.map((partner) => (
          <Row
            key={partner.id}
            title={partner.name}
            detail={partner.mayEnter.length > 0 ? t("silent.noSeat") : undefined}
            lead={
              <StrandDisc
                name={partner.name}
                code={partner.code}
                strand={partner.strand}
                size={32}
                decorative
              />
            }
            tags={
              partner.mayEnter.length > 0 ? (
                <ButtonLink variant="plain" href={`/w/${workspace}/expectations/new?for=${partner.id}`}>
                  {t("silent.record")}
                  <span className="sr-only">: {partner.name}</span>
                </ButtonLink>
              ) : undefined
            }
          />
        ))}
      </RowList>
    </Sheet>
  );
}
