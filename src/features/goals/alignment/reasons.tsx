import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/disclosure";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Written } from "@/components/texts/written";
import { reasonAnchor, type ShownAlignment, type ShownRow } from "./shown";

type Props = { alignment: ShownAlignment; goals: readonly ShownRow[]; workspace?: string };

/** Goals whose red lines are in sight; the reasons of more are a press away. */
const IN_SIGHT = 3;

/** Why there are red lines, and where each is talked about. */
export async function RedLineReasons(props: Props) {
  const t = await getTranslations("goal-alignment.reasons");
  const contested = props.goals.filter((goal) => goal.redLines.length > 0);
  if (contested.length === 0) return null;
  return (
    <Sheet aria-labelledby="reasons">
      <h2 id="reasons">{t("title")}</h2>
      <div className="mt-3">
        <RedLineQuotes {...props} goals={contested.slice(0, IN_SIGHT)} />
      </div>
      {contested.length > IN_SIGHT && (
        <Disclosure summary={t("more", { count: contested.length - IN_SIGHT })} wide>
          <RedLineQuotes {...props} goals={contested.slice(IN_SIGHT)} />
        </Disclosure>
      )}
    </Sheet>
  );
}

/** The reasons in the words of those who drew the lines; on a screen with the way to the goal. */
export async function RedLineQuotes({ alignment, goals, workspace }: Props) {
  const t = await getTranslations("goal-alignment.reasons");
  const contested = goals.filter((goal) => goal.redLines.length > 0);
  if (contested.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
    <ul role="list" className="grid gap-5">
      {contested.map((goal) => (
        <li key={goal.id} id={reasonAnchor(goal.id)} tabIndex={-1} className="scroll-mt-4 break-inside-avoid">
          <p className="font-semibold wrap-anywhere">{goal.title}</p>
          {goal.redLines.map((id) => (
            <Quote key={id} alignment={alignment} goal={goal} partnerId={id} />
          ))}
          {workspace && (
            <p className="mt-1 print:hidden">
              <Link
                href={`/w/${workspace}/goals/${goal.id}#red-lines`}
                prefetch={false}
                className="inline-flex min-h-11 items-center"
              >
                {t("open")}
                <span className="sr-only">: {goal.title}</span>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

type QuoteProps = { alignment: ShownAlignment; goal: ShownRow; partnerId: string };

async function Quote({ alignment, goal, partnerId }: QuoteProps) {
  const t = await getTranslations("goal-alignment.reasons");
  const organisation = alignment.organisations.find((one) => one.id === partnerId);
  const said = alignment.reasons.find((one) => one.goalId === goal.id && one.partnerId === partnerId);
  if (!organisation) return null;
  return (
    <div className="mt-2 grid grid-cols-[auto_1fr] gap-x-3">
      <StrandDisc {...organisation} decorative />
      <div className="min-w-0 max-w-measure">
        <p className="text-sm text-ink-2">{organisation.name}</p>
        <Written className="wrap-anywhere">
          {said ? t("quote", { reason: said.reason }) : t("elsewhere")}
        </Written>
      </div>
    </div>
  );
}
