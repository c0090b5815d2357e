import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/notice";
import { newToken } from "@/server/core/auth/hashes";
import { InvitationOffer, type Offered } from "./offer";
import { AskInstead, AskingNotice } from "./passing-on/ask-instead";
import { PressButtons, PressFields, SignInToAccept } from "./press-form";

type Props = {
  token: string;
  inviter: string;
  offer: Offered;
  /** The invited address, masked. */
  address: string;
  /** One press accepts; false for an address that has an account, which signs in as always. */
  press: boolean;
  state?: string;
};

const notices = ["limited", "mailUnavailable", "unavailable"] as const;

/** For whoever opens the mail: all that it is about, their name, and one press that leads to the first question. */
export async function InvitationPress({ token, inviter, offer, address, press, state }: Props) {
  const t = await getTranslations("invite");
  const notice = notices.find((known) => known === state);
  const asks = offer.partner !== null;
  if (!offer.seatStands) {
    return (
      <InvitationOffer inviter={inviter} offer={offer}>
        <Notice tone="decision">{t("mine.seatGone", { name: inviter })}</Notice>
      </InvitationOffer>
    );
  }
  return (
    <>
      {notice && (
        <Notice tone="decision" role="status" className="mb-6">
          {t(`states.${notice}`)}
        </Notice>
      )}
      <AskingNotice state={state} />
      <InvitationOffer inviter={inviter} offer={offer}>
        {press && <PressFields token={token} press={newToken()} offer={offer} noName={state === "name"} />}
      </InvitationOffer>
      {press ? (
        <>
          <PressButtons token={token} asks={asks} />
          <p className="mt-6 text-sm text-ink-2 [overflow-wrap:anywhere]">
            {t("mine.makesAccount", { address })}
          </p>
        </>
      ) : (
        <SignInToAccept token={token} address={address} asks={asks} />
      )}
      <div className="mt-4">
        <AskInstead token={token} address={address} open={state === "askAddress"} />
      </div>
    </>
  );
}
