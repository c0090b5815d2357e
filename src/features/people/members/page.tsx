import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Disclosure } from "@/components/disclosure";
import { Facts } from "@/components/facts";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import type { PartnerChoice, ShownPerson } from "@/features/people/shown";
import { sayDay } from "@/features/words/dates";
import { HandOverForm } from "./hand-over-form";
import { MemberForm } from "./member-form";
import { RemovePerson } from "./remove-person";
import { TakeSeatBack } from "./take-seat-back";

type Props = {
  workspace: string;
  person: ShownPerson;
  partners: PartnerChoice[];
  ownOrganisation: string | null;
};

/** One person: for whom they speak, and what the coordination may change about it. */
export async function PersonPage({ workspace, person, partners, ownOrganisation }: Props) {
  const [t, common, locale] = await Promise.all([
    getTranslations("people"),
    getTranslations("common"),
    getLocale(),
  ]);
  const here = `/w/${workspace}/people`;
  const items = [
    { term: t("facts.role"), value: common(`roles.${person.role}`) },
    { term: t("facts.organisation"), value: person.partner?.name ?? t("facts.noOrganisation") },
    ...(person.partner
      ? [{ term: t("facts.maySign"), value: t(person.maySign ? "facts.maySignYes" : "facts.maySignNo") }]
      : []),
    { term: t("facts.joined"), value: sayDay(person.joinedOn, locale) },
  ];
  return (
    <div className="grid gap-6">
      <div>
        <BackLink href={here}>{t("title")}</BackLink>
        <PageHeader title={person.self ? t("you", { name: person.name }) : person.name} />
        <Sheet>
          <Facts items={items} />
          {person.self && (
            <p className="mt-4 flex flex-wrap gap-x-6">
              <ButtonLink variant="plain" href={`${here}/me`}>
                {t("me.open")}
              </ButtonLink>
              <ButtonLink variant="plain" href={`${here}/leave`}>
                {t("leave.open")}
              </ButtonLink>
            </p>
          )}
        </Sheet>
      </div>
      {person.may.takeBack && (
        <Sheet aria-labelledby="take-back">
          <h2 id="take-back">{t("takeBack.title", { name: person.name })}</h2>
          <p className="mt-2 mb-4 max-w-measure">
            {t("takeBack.body", { organisation: person.partner?.name ?? "none" })}
          </p>
          <TakeSeatBack workspace={workspace} person={person} />
        </Sheet>
      )}
      {person.may.change && (
        <Sheet aria-labelledby="place">
          <h2 id="place" className="mb-4">
            {t("change.title")}
          </h2>
          <MemberForm workspace={workspace} person={person} partners={partners} />
        </Sheet>
      )}
      {person.may.handOver && (
        <Sheet>
          <Disclosure summary={t("handOver.title")}>
            <p className="mb-4">{t("handOver.body", { name: person.name })}</p>
            <HandOverForm workspace={workspace} person={person} ownOrganisation={ownOrganisation} />
          </Disclosure>
        </Sheet>
      )}
      {person.may.remove && <RemovePerson workspace={workspace} person={person} />}
    </div>
  );
}
