import { useTranslations } from "next-intl";
import { StrandDisc } from "@/components/strand-disc";
import { sayAmount } from "@/features/frame/category-words";
import type { RouterOutputs } from "@/trpc/types";
import { TakeOffer } from "./match-buttons";

export type Offer = RouterOutputs["expectations"]["offersFor"]["offers"][number];

type Props = { workspace: string; wantId: string; offer: Offer; mayTake: boolean };

/** What another organisation gives and how much of it is left, with the press that takes it. */
export function OfferLine({ workspace, wantId, offer, mayTake }: Props) {
  const t = useTranslations("expectations");
  const { partner } = offer;
  const left = sayAmount(t, offer, offer.left);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div className="flex min-w-0 flex-[1_1_14rem] items-start gap-3">
        <StrandDisc name={partner.name} code={partner.code} strand={partner.strand} size={28} decorative />
        <span className="min-w-0 wrap-anywhere">
          <span className="block font-semibold">{partner.name}</span>
          <span className="block">{offer.statement}</span>
          {left && <span className="block text-sm text-ink-2">{t("matches.left", { amount: left })}</span>}
        </span>
      </div>
      {mayTake && <TakeOffer workspace={workspace} wantId={wantId} offer={offer} />}
    </div>
  );
}
