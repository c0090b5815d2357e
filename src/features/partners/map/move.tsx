"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ActionMenu } from "@/components/windows/menu";
import { partnerTiers } from "@/domain/partners/choices";
import type { PartnerTier } from "@/domain/partners/schema";
import { ProblemNotice } from "@/features/forms/problem-notice";
import { useChange } from "@/features/forms/use-change";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";
import type { ShownTable } from "./shown";

type Props = { workspace: string; partner: ShownTable["partners"][number] };

/** Seats an organisation in another ring, with Undo. The same as on its own page, one press shorter. */
export function MapMove({ workspace, partner }: Props) {
  const t = useTranslations("partner-map");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const change = useChange();
  const move = async (tier: PartnerTier) => {
    const { id: partnerId, version, listing } = partner;
    const done = await change.run([partnerId, version, tier], (requestId) =>
      api.partners.place.mutate({ workspace, requestId, partnerId, version, tier, listing }),
    );
    if (done !== null)
      offerUndo(t("move.done", { name: partner.name, ring: tier }), {
        kind: "PARTNER",
        recordId: done.id,
        versionAfter: done.version,
      });
    page.refresh();
  };
  const items = partnerTiers
    .filter((tier) => tier !== partner.tier)
    .map((tier) => ({ id: tier, label: t(`move.${tier}`), onAction: () => void move(tier) }));
  return (
    <div className="grid gap-2">
      <ActionMenu label={t("move.label")} items={items} />
      <ProblemNotice
        noun="partners"
        problem={change.problem?.kind === "conflict" ? { kind: "changed" } : change.problem}
      />
    </div>
  );
}
