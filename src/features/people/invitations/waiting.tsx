import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { NextThing } from "@/components/next-thing";
import type { RouterOutputs } from "@/trpc/types";

type Props = { waiting: RouterOutputs["people"]["waiting"] };

/** Invitations to one's own address: before everything else, because somebody waits for an answer. */
export async function WaitingInvitations({ waiting }: Props) {
  const [t, common] = await Promise.all([getTranslations("invite.waiting"), getTranslations("common")]);
  return waiting.map(({ workspaceId, invitationId, workspace, inviter, partner, role }) => (
    <NextThing
      key={invitationId}
      label={t("label")}
      title={workspace}
      reason={
        <p>
          {partner
            ? t("forOrganisation", { inviter, organisation: partner.name })
            : t("forYou", { inviter, role: common(`roles.${role}`) })}
        </p>
      }
    >
      <ButtonLink href={`/invite/waiting/${workspaceId}/${invitationId}`}>{t("open")}</ButtonLink>
    </NextThing>
  ));
}
