"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { CatalogueRiskId, RiskCategory } from "@/domain/catalogue/risks";
import { ActButton } from "@/features/forms/act-button";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";

/** The texts of one setback of the collection, as they are taken over. */
export type CatalogueRiskWords = {
  catalogueId: CatalogueRiskId;
  category: RiskCategory;
  title: string;
  description: string;
  signs: string[];
  firstHours: string;
};

/** Takes one setback of the collection over, texts and all; what follows can be changed. */
export function AdoptButton({ workspace, words }: { workspace: string; words: CatalogueRiskWords }) {
  const t = useTranslations("setbacks");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  return (
    <ActButton
      noun="setbacks"
      run={(requestId) =>
        api.setbacks.add.mutate({
          workspace,
          requestId,
          likelihood: null,
          harm: null,
          ownerPartnerId: null,
          ...words,
        })
      }
      onDone={(done) => {
        const message = t("adopted", { title: words.title });
        offerUndo(message, { kind: "RISK", recordId: done.id, versionAfter: done.version });
        page.refresh();
      }}
    >
      {t("adopt")}
      <span className="sr-only">: {words.title}</span>
    </ActButton>
  );
}
