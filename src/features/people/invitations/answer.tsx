import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { AcceptForm, type AcceptTarget } from "./accept-form";
import { InvitationOffer, type Offered } from "./offer";

type Props = {
  target: AcceptTarget;
  inviter: string;
  offer: Offered;
  name: string;
  organisations: { id: string; name: string }[];
};

/** For the invited person who is signed in: what it is about, and their answer. */
export async function InvitationAnswer({ target, inviter, offer, name, organisations }: Props) {
  const t = await getTranslations("invite.mine");
  if (offer.isHere) {
    return (
      <>
        <PageHeader title={t("title", { name: inviter })} />
        <p className="mb-6">{t("here")}</p>
        <ButtonLink href={`/w/${offer.workspace.id}`}>{t("enter")}</ButtonLink>
      </>
    );
  }
  return (
    <InvitationOffer inviter={inviter} offer={offer}>
      {offer.seatStands ? (
        <AcceptForm
          target={target}
          name={name || offer.name}
          asks={offer.partner !== null}
          organisations={organisations}
        />
      ) : (
        <Notice tone="decision">{t("seatGone", { name: inviter })}</Notice>
      )}
    </InvitationOffer>
  );
}
