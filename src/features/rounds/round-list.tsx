import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/frames/page-header";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { AskAll } from "./ask-all";
import { nameOfRound } from "./name-of";
import type { Rounds } from "./shown";
import { RoundStateTag } from "./state-tag";

type Props = {
  workspace: string;
  list: Rounds;
  /** The other views of expectations, below the heading. */
  tabs: ReactNode;
};

/** All sealed rounds, newest first. */
export async function RoundList({ workspace, list, tabs }: Props) {
  const { rounds, next, may } = list;
  const [t, common] = await Promise.all([getTranslations("rounds"), getTranslations("common")]);
  const here = `/w/${workspace}/expectations/rounds`;
  const door = <AskAll workspace={workspace} rounds={list} />;
  const named = await Promise.all(
    rounds.map(async (round) => ({ ...round, name: await nameOfRound(round) })),
  );
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={<p>{t("lead")}</p>}
        actions={rounds.length > 0 && door}
        tabs={tabs}
      />
      {rounds.length === 0 ? (
        <EmptyState title={t("empty.title")} action={may.plan && door}>
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
                detail={round.state === "REVEALED" ? t("readAnswers") : round.note || undefined}
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
