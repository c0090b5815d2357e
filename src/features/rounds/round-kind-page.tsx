import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { KindAnswers } from "./kind-answers";
import { nameOfRound } from "./name-of";
import type { Round, RoundAnswers } from "./shown";

type Props = {
  workspace: string;
  round: Round;
  section: RoundAnswers["sections"][number];
  /** Whether organisations stand before this page. */
  continued: boolean;
};

/** All answers to one question of a revealed round, where they are too many for the round's own page. */
export async function RoundKindPage({ workspace, round, section, continued }: Props) {
  const t = await getTranslations("rounds");
  const back = `/w/${workspace}/expectations/rounds/${round.id}`;
  return (
    <div className="grid gap-6">
      <div className="-mb-6">
        <BackLink href={back}>{t("answers.back")}</BackLink>
        <PageHeader crumb={await nameOfRound(round)} title={t(`form.asks.${section.kind}`)} />
      </div>
      <KindAnswers workspace={workspace} roundId={round.id} section={section} alone />
      {continued && (
        <p>
          <ButtonLink variant="plain" href={`${back}?kind=${section.kind}`}>
            {t("answers.toStart")}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}
