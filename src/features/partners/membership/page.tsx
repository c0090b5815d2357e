import { getLocale, getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { sayAccess } from "@/features/partners/leaving/access-words";
import { HeldList } from "@/features/partners/leaving/holdings-list";
import type { Partner } from "@/features/partners/shown";
import type { RouterOutputs } from "@/trpc/types";
import { MoveForm } from "./move-form";
import { PartnerStateTag } from "./state-tag";

type Reopens = RouterOutputs["plan"]["whatReopens"];
type Props = {
  workspace: string;
  partner: Partner;
  reopens: Reopens;
  choices: RouterOutputs["partners"]["choices"];
  today: string;
};

/**
 * The steps from here, with what hangs on the organisation, who loses access and what each step opens again, before
 * it is taken.
 */
export async function StatePage({ workspace, partner, reopens: { held, moves }, choices, today }: Props) {
  const t = await getTranslations("partners");
  const { name } = partner;
  const sentences = await Promise.all(
    moves.map(
      async (move) => [move.to, [...(await sayAccess(partner, move.to)), ...(await say(move))]] as const,
    ),
  );
  return (
    <>
      <BackLink href={`/w/${workspace}/partners/${partner.id}`}>{name}</BackLink>
      <PageHeader title={t("state.pageTitle", { name })} lead={<PartnerStateTag state={partner.state} />} />
      <div className="grid gap-6">
        {moves.length > 0 && (
          <Sheet aria-labelledby="held">
            <h2 id="held">{t("held.title", { name })}</h2>
            <p className="mt-2 max-w-measure">{t(held.length > 0 ? "held.lead" : "held.nothing")}</p>
            <HeldList workspace={workspace} held={held} />
          </Sheet>
        )}
        <Sheet>
          <MoveForm
            workspace={workspace}
            partner={partner}
            members={choices.filter((one) => one.id !== partner.id)}
            today={today}
            consequences={Object.fromEntries(sentences)}
          />
        </Sheet>
      </div>
    </>
  );
}

/** What one step opens again, in whole sentences with the names of the tasks. */
async function say({ again, more }: Reopens["moves"][number]): Promise<string[]> {
  const [t, tasks, locale] = await Promise.all([
    getTranslations("partners.state.reopens"),
    getTranslations("catalogue-questions.tasks"),
    getLocale(),
  ]);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const names = (ids: typeof again) => list.format(ids.map((id) => tasks(`${id}.name`)));
  if (again.length + more.length === 0) return [t("nothing")];
  return [
    ...(again.length > 0 ? [t("again", { tasks: names(again) })] : []),
    ...(more.length > 0 ? [t("more", { tasks: names(more) })] : []),
  ];
}
