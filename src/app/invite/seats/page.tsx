import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/empty-state";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { TakeSeatForm } from "@/features/people/invitations/take-seat-form";
import { currentPerson } from "@/server/core/auth/session";
import { serverApi } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("invite"))("seats.title") };
}

/** Seats of one's organisations that nobody holds any more. */
export default async function EmptySeatsPage() {
  const seats = await (await serverApi()).people.emptySeats();
  const [t, person] = await Promise.all([getTranslations("invite.seats"), currentPerson()]);
  if (seats.length === 0) {
    return (
      <>
        <BackLink href="/now">{t("back")}</BackLink>
        <PageHeader title={t("title")} />
        <EmptyState title={t("empty.title")}>
          <p>{t("empty.body")}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <BackLink href="/now">{t("back")}</BackLink>
      <PageHeader title={t("title")} lead={<p>{t("lead")}</p>} />
      <div className="grid gap-8 divide-y divide-line">
        {seats.map((seat) => (
          <TakeSeatForm key={seat.partner.id} seat={seat} name={person?.name ?? ""} />
        ))}
      </div>
    </>
  );
}
