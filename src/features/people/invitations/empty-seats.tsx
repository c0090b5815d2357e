import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import type { RouterOutputs } from "@/trpc/types";

type Props = { seats: RouterOutputs["people"]["emptySeats"] };

/** Says where nobody speaks any more for an organisation whose account one helps to run, and leads to taking the seat. */
export async function EmptySeats({ seats }: Props) {
  const t = await getTranslations("invite.seats");
  if (seats.length === 0) return null;
  return (
    <Sheet aria-labelledby="empty-seats">
      <h2 id="empty-seats">{t("title")}</h2>
      <p className="mt-1 mb-2 max-w-measure">{t("lead")}</p>
      <RowList>
        {seats.map(({ partner, workspace }) => (
          <Row
            key={partner.id}
            lead={<StrandDisc {...partner} decorative />}
            title={t("for", { organisation: partner.name, workspace: workspace.name })}
          />
        ))}
      </RowList>
      <p className="mt-4">
        <ButtonLink variant="quiet" href="/invite/seats">
          {t("open")}
        </ButtonLink>
      </p>
    </Sheet>
  );
}
