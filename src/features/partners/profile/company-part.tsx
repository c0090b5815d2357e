import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Facts } from "@/components/facts";
import { Sheet } from "@/components/sheet";
import { hasEnded, isGoing } from "@/domain/partners/states";
import type { Partner } from "@/features/partners/shown";

type Props = { workspace: string; partner: Partner };
type Other = NonNullable<Partner["buddy"]>;

/** Who accompanies an organisation and vouches for it, and for whom it does the same. */
export async function CompanyPart({ workspace, partner }: Props) {
  const t = await getTranslations("partners");
  const { buddy, sponsor, accompanies, vouchesFor, may } = partner;
  const alone = !buddy && !sponsor && accompanies.length + vouchesFor.length === 0;
  // whoever goes needs nobody any more to be shown around by
  const sets = may.place && !isGoing(partner.state) && !hasEnded(partner.state);
  if (alone && !sets) return null;
  const name = ({ id, name, state }: Other) => (
    <Link key={id} href={`/w/${workspace}/partners/${id}`}>
      {state === "MEMBER" ? name : t("company.gone", { name })}
    </Link>
  );
  const linked = ({ id, name }: Other) => (
    <Link key={id} href={`/w/${workspace}/partners/${id}`}>
      {name}
    </Link>
  );
  const names = (ones: readonly Other[]) => (
    <span className="flex flex-wrap gap-x-4">{ones.map(linked)}</span>
  );
  return (
    <Sheet aria-labelledby="partner-company">
      <h2 id="partner-company">{t("company.title")}</h2>
      <div className="mt-3">
        {alone ? (
          <p>{t("company.none")}</p>
        ) : (
          <Facts
            items={[
              { term: t("company.buddy"), value: buddy ? name(buddy) : t("company.nobody") },
              { term: t("company.sponsor"), value: sponsor ? name(sponsor) : t("company.nobody") },
              ...(accompanies.length > 0
                ? [{ term: t("company.accompanies"), value: names(accompanies) }]
                : []),
              ...(vouchesFor.length > 0 ? [{ term: t("company.vouchesFor"), value: names(vouchesFor) }] : []),
            ]}
          />
        )}
      </div>
      {sets && (
        <p className="mt-4 print:hidden">
          <ButtonLink variant="quiet" href={`/w/${workspace}/partners/${partner.id}/company`}>
            {t("company.change")}
          </ButtonLink>
        </p>
      )}
    </Sheet>
  );
}
