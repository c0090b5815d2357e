import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Facts } from "@/components/facts";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { Tag } from "@/components/tag";
import { hasEnded } from "@/domain/partners/states";
import type { Partner } from "@/features/partners/shown";

/** Who speaks for this organisation, and who of them may sign. */
export async function PartnerPeople({ workspace, partner }: { workspace: string; partner: Partner }) {
  const [t, common] = await Promise.all([getTranslations("partners"), getTranslations("common")]);
  const mayInvite = partner.may.invite && !hasEnded(partner.state);
  return (
    <Sheet aria-labelledby="partner-people">
      <h2 id="partner-people">{t("people.title")}</h2>
      {partner.people.length === 0 && (
        <p className="mt-2">
          {t(hasEnded(partner.state) ? "people.noneLeft" : mayInvite ? "people.none" : "people.noneRead")}
        </p>
      )}
      {(partner.representative || partner.deputy) && (
        <div className="mt-3">
          <Facts
            items={[
              {
                term: t("representation.representative"),
                value: partner.representative?.name ?? t("representation.nobody"),
              },
              { term: t("representation.deputy"), value: partner.deputy?.name ?? t("representation.nobody") },
            ]}
          />
        </div>
      )}
      {partner.people.length > 0 && (
        <RowList className="mt-3">
          {partner.people.map((person) => (
            <Row
              key={person.id}
              href={`/w/${workspace}/people/${person.id}`}
              title={person.name}
              detail={common(`roles.${person.role}`)}
              tags={
                <Tag tone={person.maySign ? "tint" : "plain"}>
                  {t(person.maySign ? "people.maySign" : "people.mayNotSign")}
                </Tag>
              }
            />
          ))}
        </RowList>
      )}
      {(mayInvite || partner.may.representation) && (
        <p className="mt-4 flex flex-wrap gap-3 print:hidden">
          {partner.may.representation && (
            <ButtonLink variant="quiet" href={`/w/${workspace}/partners/${partner.id}/representation`}>
              {t("representation.change")}
            </ButtonLink>
          )}
          {mayInvite && (
            <ButtonLink variant="quiet" href={`/w/${workspace}/people/invite?seat=${partner.id}`}>
              {t("inviteColleague", { name: partner.name })}
            </ButtonLink>
          )}
        </p>
      )}
    </Sheet>
  );
}
