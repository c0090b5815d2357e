import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { Sheet } from "@/components/sheet";
import { refuseUnproven } from "@/domain/account/session";
import { CreateOrganisationForm } from "@/features/account/organisation-forms";
import { OrganisationInvitation } from "@/features/account/organisation-invitation";
import { OrganisationSheet } from "@/features/account/organisation-sheet";
import { EmptySeats } from "@/features/people/invitations/empty-seats";
import { currentPerson } from "@/server/core/auth/session";
import { serverApi } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("organisations.title") };
}

export default async function OrganisationsPage() {
  const api = await serverApi();
  const [person, mine, invitations, seats] = await Promise.all([
    currentPerson(),
    api.organisations.mine(),
    api.organisations.invitations(),
    api.people.emptySeats(),
  ]);
  const t = await getTranslations("account");
  return (
    <>
      <BackLink href="/account">{t("back")}</BackLink>
      <PageHeader title={t("organisations.title")} lead={<p>{t("organisations.lead")}</p>} />
      <div className="grid gap-6">
        {person && refuseUnproven(person) && (
          <Notice tone="decision">
            <p>{t("organisations.proveFirst")}</p>
            <ButtonLink variant="quiet" className="mt-3" href="/login/again?next=/account/organisations">
              {t("organisations.prove")}
            </ButtonLink>
          </Notice>
        )}
        {invitations.map((invitation, index) => (
          <OrganisationInvitation key={invitation.id} invitation={invitation} isNext={index === 0} />
        ))}
        <EmptySeats seats={seats} />
        {mine.map((organisation) => (
          <OrganisationSheet key={organisation.id} organisation={organisation} />
        ))}
        {mine.length === 0 && invitations.length === 0 && (
          <EmptyState title={t("organisations.emptyTitle")}>
            <p>{t("organisations.emptyBody")}</p>
          </EmptyState>
        )}
        <Sheet aria-labelledby="create-title">
          <h2 id="create-title" className="mb-4">
            {t("organisations.createTitle")}
          </h2>
          <CreateOrganisationForm />
        </Sheet>
      </div>
    </>
  );
}
