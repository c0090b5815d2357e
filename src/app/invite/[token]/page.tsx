import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { shownAddress } from "@/domain/address";
import { invitationToken } from "@/domain/people/schema";
import { InvitationAnswer } from "@/features/people/invitations/answer";
import { InvitationFront } from "@/features/people/invitations/front";
import { InvitationOver } from "@/features/people/invitations/over";
import { OtherAddress } from "@/features/people/invitations/passing-on/other-address";
import { InvitationPress } from "@/features/people/invitations/press";
import { currentPerson } from "@/server/core/auth/session";
import { serverApi } from "@/trpc/server";

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ state?: string; declined?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: (await getTranslations("invite"))("title"),
    robots: { index: false },
    referrer: "no-referrer",
  };
}

/** Who invites, and then whether one comes along. Opening it uses nothing up and signs nobody in (REQ-A2, REQ-A7). */
export default async function InvitationPage({ params, searchParams }: Props) {
  const [{ token }, { state, declined }] = await Promise.all([params, searchParams]);
  if (!invitationToken.safeParse(token).success)
    return <InvitationOver state="UNKNOWN" inviter="" signedIn={false} />;
  const [api, person] = [await serverApi(), await currentPerson()];
  const door = await api.people.door({ token });
  if (door.state === "UNKNOWN")
    return <InvitationOver state="UNKNOWN" inviter="" signedIn={person !== null} />;
  const offer = door.invitation;
  if (offer && door.reader === "nobody") {
    return (
      <InvitationPress
        token={token}
        inviter={door.inviter}
        offer={offer}
        address={door.address}
        press={door.press}
        state={state}
      />
    );
  }
  if (offer && (offer.isHere || door.state === "OPEN")) {
    const organisations = offer.partner && !offer.isHere ? await api.organisations.mine() : [];
    return (
      <InvitationAnswer
        target={{ token }}
        inviter={door.inviter}
        offer={offer}
        name={person?.name ?? ""}
        organisations={organisations.map(({ id, name }) => ({ id, name }))}
      />
    );
  }
  if (door.state !== "OPEN") {
    return (
      <InvitationOver
        state={door.state}
        inviter={door.inviter}
        signedIn={person !== null}
        declined={declined === "1"}
      />
    );
  }
  if (door.reader === "other") {
    return (
      <OtherAddress
        token={token}
        address={door.address}
        own={shownAddress(person?.email ?? "")}
        name={person?.name ?? ""}
        state={state}
      />
    );
  }
  return <InvitationFront token={token} inviter={door.inviter} address={door.address} state={state} />;
}
