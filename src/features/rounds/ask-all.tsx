import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import type { Rounds } from "./shown";

type Props = {
  workspace: string;
  rounds: Rounds;
  /** Something else is the next thing on this page. */
  quiet?: boolean;
};

/** Whether the coordination can begin a round here and now: one at a time. */
const mayAskAll = ({ rounds, may }: Rounds): boolean =>
  may.plan && !rounds.some((round) => round.state === "OPEN");

/** The door to a sealed round, for the coordination. */
export async function AskAll({ workspace, rounds, quiet }: Props) {
  if (!mayAskAll(rounds)) return null;
  const t = await getTranslations("rounds");
  const planned = rounds.rounds.find((round) => round.state === "PLANNED");
  const here = `/w/${workspace}/expectations/rounds`;
  return (
    <ButtonLink
      variant={quiet ? "quiet" : "primary"}
      href={planned ? `${here}/${planned.id}` : `${here}/new`}
    >
      {t(planned ? "toPlanned" : "askAll")}
    </ButtonLink>
  );
}
