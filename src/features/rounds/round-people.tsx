import { getTranslations } from "next-intl/server";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strand-disc";
import { Tag } from "@/components/tag";
import { RemindButton } from "@/features/notifications/remind-button";
import type { Round } from "./round-page";

const tones = { ALL: "plain", PARTLY: "tint", NOTHING: "outline" } as const;

/** Who has answered: all that anybody sees before the reveal. Those who are waited for come first. */
export async function RoundPeople({ workspace, round }: { workspace: string; round: Round }) {
  const t = await getTranslations("rounds.people");
  const { partners } = round;
  const done = partners.filter((partner) => partner.standing === "ALL").length;
  const order = ["NOTHING", "PARTLY", "ALL"];
  const sorted = [...partners].sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
  const waiting = round.waiting.filter((id) => id !== round.own?.partnerId);
  return (
    <Sheet aria-labelledby="who">
      <h2 id="who">{t("title")}</h2>
      <p className="mt-2">{t("count", { done, all: partners.length })}</p>
      <p className="text-ink-2">{t(round.state === "REVEALED" ? "leadAfter" : "lead")}</p>
      {round.may.remind && waiting.length > 1 && (
        <div className="mt-3">
          <RemindButton workspace={workspace} partnerIds={waiting} path={`expectations/rounds/${round.id}`} />
        </div>
      )}
      <RowList className="mt-3">
        {sorted.map(({ standing, late, ...partner }) => (
          <Row
            key={partner.id}
            title={partner.name}
            lead={<StrandDisc {...partner} decorative />}
            tags={
              <>
                {late && <Tag tone="decision">{t("late")}</Tag>}
                <Tag tone={tones[standing]}>{t(standing)}</Tag>
              </>
            }
          />
        ))}
      </RowList>
    </Sheet>
  );
}
