import Link from "next/link";
import { useTranslations } from "next-intl";
import { CheckIcon, WarnIcon } from "@/components/icons";
import { sayCategory } from "@/features/words/categories";
import { GapMark } from "./marks";
import { needHref, type ShownColumn } from "./shown";

type Props = { workspace: string; column: ShownColumn };

/** How one thing stands over all members: promised, offered, not enough, too much, or a gap with whom it concerns. */
export function MatrixFoot({ workspace, column }: Props) {
  const t = useTranslations("matrix");
  const words = useTranslations("expectations");
  const { category, ownCategory: _, ...facts } = column;
  const { balance } = facts;
  const long = t(`balanceLong.${balance}`, facts);
  return (
    <Link
      href={needHref(workspace, category)}
      prefetch={false}
      aria-label={`${sayCategory(words, column)}: ${t(`balance.${balance}`)}, ${long}`}
      className="grid min-h-11 content-start justify-items-center gap-1 px-1 py-2 text-center text-sm text-ink-2 no-underline hover:bg-tint print:px-0 print:text-xs"
    >
      {balance === "GAP" && <GapMark>{t("balance.GAP")}</GapMark>}
      {balance === "SHORT" && (
        <span className="inline-flex items-center flex-wrap justify-center gap-1 font-semibold text-gap">
          <WarnIcon size={16} /> {t("balance.SHORT")}
        </span>
      )}
      {balance === "COVERED" && (
        <span className="inline-flex flex-wrap items-center justify-center gap-1">
          {t("balance.COVERED")} <CheckIcon size={16} />
        </span>
      )}
      {balance === "OFFERED" && <span>{t("balance.OFFERED")}</span>}
      {balance === "SURPLUS" && <span>{t("balance.SURPLUS")}</span>}
    </Link>
  );
}
