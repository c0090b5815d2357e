import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { seatOf } from "@/domain/partners/map/table";
import { InviteForm } from "@/features/people/invitations/invite-form";
import { NEW_SEAT } from "@/features/people/invitations/invite-problems";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<{ seat?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("invite.title") };
}

export default async function InvitePage({ params, searchParams }: Props) {
  const [{ workspace }, { seat }] = await Promise.all([params, searchParams]);
  const api = await serverApi();
  const [inviting, me, partners] = await Promise.all([
    api.people.inviting({ workspace }),
    api.people.me({ workspace }),
    api.partners.choices({ workspace, among: "HERE", chosen: [seatOf(seat) ?? []].flat() }),
  ]);
  if (!inviting.may) notFound();
  const [t, list] = await Promise.all([getTranslations("people"), getTranslations("partner-import")]);
  const known = seat === NEW_SEAT || partners.some((partner) => partner.id === seat);
  const colleagues = inviting.may === "colleagues";
  const listed = colleagues ? [] : (await api.people.known({ workspace })).listed;
  const lead = colleagues
    ? t("invite.leadColleague", { organisation: me.partner?.name ?? "" })
    : t("invite.lead", { neutral: inviting.neutral ? "yes" : "no" });
  return (
    <>
      <BackLink href={`/w/${workspace}/people`}>{t("title")}</BackLink>
      <PageHeader
        title={t(colleagues ? "invite.openColleague" : "invite.title")}
        lead={<p>{lead}</p>}
        actions={
          !colleagues && (
            <ButtonLink variant="quiet" href={`/w/${workspace}/partners/import`}>
              {list("open")}
            </ButtonLink>
          )
        }
      />
      <Sheet>
        <InviteForm
          workspace={workspace}
          partners={partners}
          ownSeat={colleagues ? (me.partner?.id ?? null) : null}
          seat={known && seat ? seat : NEW_SEAT}
          listed={listed}
          named={inviting}
        />
      </Sheet>
    </>
  );
}
