import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { StepHere } from "@/components/step-here";
import type { Partner } from "@/features/partners/shown";
import { PartnerMoveButton } from "./move-button";

/** The one thing that this organisation waits for from this reader, if any. */
export async function PartnerNext({ workspace, partner }: { workspace: string; partner: Partner }) {
  const t = await getTranslations("partners");
  const { name } = partner;
  if (partner.may.place && partner.state === "ONBOARDING") {
    return (
      <StepHere title={t("next.confirm", { name })} reason={<p>{t("next.confirmReason")}</p>}>
        <PartnerMoveButton workspace={workspace} partner={partner} to="MEMBER" />
      </StepHere>
    );
  }
  if (partner.may.place && partner.state === "PROSPECT") {
    return (
      <StepHere title={t("next.approach", { name })} reason={<p>{t("next.approachReason")}</p>}>
        <PartnerMoveButton workspace={workspace} partner={partner} to="APPROACHED" />
      </StepHere>
    );
  }
  const seatIsOpen =
    partner.people.length === 0 && ["APPROACHED", "MEMBER", "PAUSED"].includes(partner.state);
  if (partner.may.invite && seatIsOpen) {
    return (
      <StepHere title={t("next.invite", { name })} reason={<p>{t("next.inviteReason")}</p>}>
        <ButtonLink href={`/w/${workspace}/people/invite?seat=${partner.id}`}>
          {t("inviteColleague", { name })}
        </ButtonLink>
      </StepHere>
    );
  }
  if (partner.own && partner.may.change && (!partner.sector || !partner.capacity)) {
    return (
      <StepHere title={t("next.profile")} reason={<p>{t("next.profileReason")}</p>}>
        <ButtonLink href={`/w/${workspace}/partners/${partner.id}/edit`}>{t("change")}</ButtonLink>
      </StepHere>
    );
  }
  return null;
}
