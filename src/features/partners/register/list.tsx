import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { filterAddressOf, isFiltered } from "@/domain/partners/filter";
import type { PartnerFilter } from "@/domain/partners/schema";
import { YourNext } from "@/features/frame/your-next";
import { PartnerStateTag } from "@/features/partners/membership/state-tag";
import type { RouterOutputs } from "@/trpc/types";
import { ConfirmWaiting } from "./confirm-partners";
import { PartnerFilterForm } from "./filter-form";

/** So many are seen at a glance; more want to be searched. */
const FEW = 6;

type Props = {
  workspace: string;
  partners: RouterOutputs["partners"]["list"];
  filter: PartnerFilter;
  /** The other views of the same, below the heading. */
  tabs?: ReactNode;
};

/** Who is at the table. An observer gets only who is publicly named, without states or numbers of people. */
export async function PartnerList({
  workspace,
  partners: { partners, total, matching, members, next, planning, waiting, may },
  filter,
  tabs,
}: Props) {
  const [t, common] = await Promise.all([getTranslations("partners"), getTranslations("common")]);
  const here = `/w/${workspace}/partners`;
  const add = may.add && (
    <ButtonLink variant="quiet" href={`${here}/new`}>
      {t("add")}
    </ButtonLink>
  );
  const invite = may.add && (
    <ButtonLink variant="quiet" href={`/w/${workspace}/people/invite?seat=new`}>
      {t("invite")}
    </ButtonLink>
  );
  if (total === 0) {
    return (
      <>
        <PageHeader
          title={t("title")}
          lead={planning ? undefined : <p>{t("leadObserver", { total })}</p>}
          tabs={tabs}
        />
        <EmptyState
          title={t(planning ? "empty.title" : "empty.observerTitle")}
          action={
            may.add && (
              <>
                {invite}
                {add}
              </>
            )
          }
        >
          {planning ? t("empty.body") : t("empty.observer")}
        </EmptyState>
      </>
    );
  }
  const filtered = isFiltered(filter);
  const voiceOf = ({ representative, peopleCount }: (typeof partners)[number]) =>
    representative
      ? t("representation.speaks", { name: representative.name })
      : t("peopleCount", { count: peopleCount });
  const detailOf = (partner: (typeof partners)[number]) =>
    [
      t(`tiers.${partner.tier}`),
      planning && voiceOf(partner),
      partner.stepsLeft > 0 && t("onboarding.left", { count: partner.stepsLeft }),
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <div className="grid gap-6">
      <div>
        <PageHeader
          title={t("title")}
          tabs={tabs}
          lead={
            <>
              <p>{planning ? t("lead", { total, members }) : t("leadObserver", { total })}</p>
              {filtered && <p role="status">{t("filter.matching", { matching })}</p>}
            </>
          }
          actions={
            may.add && (
              <>
                {invite}
                {add}
              </>
            )
          }
        />
        {waiting.length > 0 && (
          <Notice
            tone="decision"
            title={t("waiting.title", { count: waiting.length })}
            className="mb-6 grid gap-3"
          >
            <p>{t("waiting.reason")}</p>
            <ConfirmWaiting workspace={workspace} waiting={waiting} />
          </Notice>
        )}
        {(filtered || total > FEW) && (
          <PartnerFilterForm workspace={workspace} filter={filter} planning={planning} />
        )}
        {partners.length === 0 && (
          <EmptyState
            title={t("filter.emptyTitle")}
            action={
              <ButtonLink variant="quiet" href={here}>
                {t("filter.clear")}
              </ButtonLink>
            }
          >
            {t("filter.emptyBody")}
          </EmptyState>
        )}
        {partners.length > 0 && (
          <Sheet>
            <RowList label={t("title")}>
              {partners.map((partner) => (
                <Row
                  key={partner.id}
                  href={`${here}/${partner.id}`}
                  title={partner.name}
                  detail={detailOf(partner)}
                  lead={
                    <StrandDisc name={partner.name} code={partner.code} strand={partner.strand} decorative />
                  }
                  tags={planning && <PartnerStateTag state={partner.state} />}
                />
              ))}
            </RowList>
            {next && (
              <p className="mt-4">
                <ButtonLink variant="quiet" href={`${here}${filterAddressOf(filter, next)}`}>
                  {common("more")}
                </ButtonLink>
              </p>
            )}
          </Sheet>
        )}
      </div>
      {may.add && total === 1 && <p className="max-w-measure">{t("one.reason")}</p>}
      <YourNext workspace={workspace} />
    </div>
  );
}
