import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import type { RouterOutputs } from "@/trpc/types";
import { nameOfRound } from "./name-of";
import { RoundStateTag } from "./state-tag";

type Props = { workspace: string; list: RouterOutputs["rounds"]["list"] };

/** All sealed rounds, newest first. */
export async function RoundList({ workspace, list: { rounds, next, may } }: Props) {
  const [t, common] = await Promise.all([getTranslations("rounds"), getTranslations("common")]);
  const here = `/w/${workspace}/expectations/rounds`;
  const plan = may.plan && <ButtonLink href={`${here}/new`}>{t("plan")}</ButtonLink>;
  const named = await Promise.all(
    rounds.map(async (round) => ({ ...round, name: await nameOfRound(round) })),
  );
  return (
    <>
      <BackLink href={`/w/${workspace}/expectations`}>{t("back")}</BackLink>
      <PageHeader title={t("title")} lead={<p>{t("lead")}</p>} actions={rounds.length > 0 && plan} />
      {rounds.length === 0 ? (
        <EmptyState title={t("empty.title")} action={plan}>
          {t(may.plan ? "empty.body" : "empty.reader")}
        </EmptyState>
      ) : (
        <Sheet>
          <RowList label={t("title")}>
            {named.map((round) => (
              <Row
                key={round.id}
                href={`${here}/${round.id}`}
                title={round.name}
                detail={round.note || undefined}
                tags={<RoundStateTag state={round.state} />}
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
      )}
    </>
  );
}
