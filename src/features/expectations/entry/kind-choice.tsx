import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { expectationKinds } from "@/domain/catalogue/expectation-kinds";
import type { RouterOutputs } from "@/trpc/types";

/** So many are listed before "show more". */
export const LISTED = 50;

type Organisation = RouterOutputs["expectations"]["organisations"][number];

/** The kinds with what each means, for one organisation. What an open round asks for each answers for itself. */
export async function KindChoice({ here, partner }: { here: string; partner: Organisation }) {
  const t = await getTranslations("expectations");
  const whom = partner.own ? "" : `&for=${partner.id}`;
  return (
    <Sheet>
      <RowList label={t("choose.title")}>
        {partner.mayEnter.map((kind) => (
          <Row
            key={kind}
            href={`${here}?kind=${kind}${whom}`}
            title={t(`kinds.${kind}`)}
            detail={t(`kindHints.${kind}`)}
          />
        ))}
      </RowList>
      {partner.mayEnter.length < expectationKinds.length && (
        <p className="mt-4 max-w-measure text-ink-2">{t("choose.inRound")}</p>
      )}
    </Sheet>
  );
}

/** The organisations that this person may enter something for. */
export async function OrganisationChoice({
  here,
  organisations,
  shown,
}: {
  here: string;
  organisations: Organisation[];
  /** How many are listed; the link below lists more. */
  shown: number;
}) {
  const [t, common] = await Promise.all([getTranslations("expectations"), getTranslations("common")]);
  return (
    <Sheet>
      <RowList label={t("choose.whom")}>
        {organisations.slice(0, shown).map((partner) => (
          <Row
            key={partner.id}
            href={`${here}?for=${partner.id}`}
            title={partner.name}
            lead={
              <StrandDisc
                name={partner.name}
                code={partner.code}
                strand={partner.strand}
                size={32}
                decorative
              />
            }
          />
        ))}
      </RowList>
      {organisations.length > shown && (
        <p className="mt-4">
          <ButtonLink variant="quiet" href={`${here}?shown=${shown + LISTED}`}>
            {common("more")}
          </ButtonLink>
        </p>
      )}
    </Sheet>
  );
}
