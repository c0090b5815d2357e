import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { PageHeader } from "@/components/frames/page-header";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import { YourNext } from "@/features/frame/your-next";
import { InvitationList } from "@/features/people/invitations/list";
import type { RouterOutputs } from "@/trpc/types";

type Props = {
  workspace: string;
  people: RouterOutputs["people"]["list"];
  /** Invitations that wait for an answer; null for readers who may not invite. */
  pending: RouterOutputs["people"]["invitations"] | null;
};

/** Everybody in the workspace, and who is asked to come. */
export async function PeopleList({ workspace, people: { people, total, next, may }, pending }: Props) {
  const [t, common] = await Promise.all([getTranslations("people"), getTranslations("common")]);
  const here = `/w/${workspace}/people`;
  const underWay = pending?.invitations.some((one) => !one.expired) ?? false;
  const invite = may.invite && (
    <ButtonLink variant="quiet" href={`${here}/invite`}>
      {t(may.invite === "anyone" ? "invite.open" : "invite.openColleague")}
    </ButtonLink>
  );
  const alone = total === 1 && may.invite === "anyone" && pending?.invitations.length === 0;
  return (
    <div className="grid gap-6">
      <div>
        <PageHeader title={t("title")} lead={<p>{t("lead", { total })}</p>} actions={invite} />
        <Sheet>
          <RowList label={t("title")}>
            {people.map((person) => (
              <Row
                key={person.id}
                href={`${here}/${person.id}`}
                title={person.self ? t("you", { name: person.name }) : person.name}
                detail={[common(`roles.${person.role}`), person.partner?.name].filter(Boolean).join(" · ")}
                lead={
                  person.partner ? (
                    <StrandDisc {...person.partner} decorative />
                  ) : (
                    <span aria-hidden className="block size-10" />
                  )
                }
                tags={person.maySign && <Tag tone="tint">{t("maySign")}</Tag>}
              />
            ))}
          </RowList>
          {next && (
            <p className="mt-4">
              <ButtonLink variant="quiet" href={`${here}?after=${next}`}>
                {common("more")}
              </ButtonLink>
            </p>
          )}
        </Sheet>
      </div>
      {alone && <p className="max-w-measure">{t("one.body")}</p>}
      {underWay && <p className="max-w-measure">{t("sent.reason")}</p>}
      <YourNext workspace={workspace} />
      {pending && !alone && (
        <Sheet aria-labelledby="pending">
          <h2 id="pending" className="mb-3">
            {t("pending.title")}
          </h2>
          <InvitationList workspace={workspace} pending={pending} />
        </Sheet>
      )}
      <p className="flex flex-wrap gap-x-6">
        <ButtonLink variant="plain" href={`${here}/me`}>
          {t("me.open")}
        </ButtonLink>
        <ButtonLink variant="plain" href={`${here}/leave`}>
          {t("leave.open")}
        </ButtonLink>
      </p>
    </div>
  );
}
