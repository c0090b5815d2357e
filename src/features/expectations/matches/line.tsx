import { useTranslations } from "next-intl";
import { CheckIcon } from "@/components/icons";
import { Tag } from "@/components/tag";
import type { Match } from "@/features/expectations/shown";
import { sayAmount } from "@/features/words/categories";
import { MatchButtons } from "./buttons";

/** Who gives what to whom, how far it is, whose yes is missing, and what this reader can do. */
export function MatchLine({ workspace, match }: { workspace: string; match: Match }) {
  const t = useTranslations("expectations");
  const giver = match.give.partner.name;
  const receiver = match.want.partner.name;
  const title =
    match.side === "GIVER"
      ? t("matches.youGive", { receiver })
      : match.side === "RECEIVER"
        ? t("matches.youGet", { giver })
        : t("matches.between", { giver, receiver });
  const broken = match.state === "BROKEN" || match.gone !== null;
  const amount = sayAmount(t, match.give, match.quantity);
  const waits = match.may.accept
    ? t(match.giverAccepted || match.receiverAccepted ? "matches.waitsForYou" : "matches.waitsForYouToo")
    : match.state === "PROPOSED"
      ? match.giverAccepted || match.receiverAccepted
        ? t("matches.waitsFor", { name: match.giverAccepted ? receiver : giver })
        : t("matches.waitsForBoth", { giver, receiver })
      : null;
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-semibold">{title}</span>
        <Tag tone={match.state === "PROPOSED" ? "tint" : broken ? "gap" : "plain"}>
          {t(match.gone ? "matches.states.GONE" : `matches.states.${match.state}`)}
          {!broken && match.state !== "PROPOSED" && <CheckIcon size={16} />}
        </Tag>
      </div>
      <p className="wrap-anywhere">{[amount, match.give.statement].filter(Boolean).join(" · ")}</p>
      {match.gone && (
        <p className="text-sm text-ink-2">{t(`matches.gone.${match.gone}`, { how: match.how })}</p>
      )}
      {waits && <p className="text-sm text-ink-2">{waits}</p>}
      <MatchButtons workspace={workspace} match={match} />
    </div>
  );
}
