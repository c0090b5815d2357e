import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { InvitationAnswer } from "@/features/people/invitations/answer";
import { InvitationOver } from "@/features/people/invitations/over";
import { currentPerson } from "@/server/core/auth/session";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; invitation: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("invite"))("title"), robots: { index: false } };
}

/** An invitation to one's own address, found in "Now" without its link. */
export default async function WaitingInvitationPage({ params }: Props) {
  const { workspace, invitation: invitationId } = await params;
  const api = await serverApi();
  const door = await api.people.waitingOffer({ workspace, invitationId });
  if (door.state === "UNKNOWN") notFound();
  if (!door.invitation || door.state !== "OPEN")
    return (
      <InvitationOver
        state={door.state === "OPEN" ? "REVOKED" : door.state}
        inviter={door.inviter}
        signedIn
      />
    );
  const organisations = door.invitation.partner ? await api.organisations.mine() : [];
  return (
    <InvitationAnswer
      target={{ workspace, invitationId }}
      inviter={door.inviter}
      offer={door.invitation}
      name={(await currentPerson())?.name ?? ""}
      organisations={organisations.map(({ id, name }) => ({ id, name }))}
    />
  );
}
