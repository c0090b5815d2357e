import { useTranslations } from "next-intl";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Written } from "@/components/texts/written";
import type { Commitment } from "./commitment";
import { PromiseState } from "./promise-state";
import { usePromiseWords } from "./use-promise-words";

/** Promises of all organisations, to be read. */
export function PromiseList({ commitments }: { commitments: readonly Commitment[] }) {
  const t = useTranslations("commitments");
  const say = usePromiseWords();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
    <ul role="list" aria-label={t("listAll")} className="grid max-w-measure gap-4">
      {commitments.map((one) => (
        <li key={one.id} className="flex items-start gap-3">
          <StrandDisc
            name={one.partner.name}
            code={one.partner.code}
            strand={one.partner.strand}
            size={32}
            decorative
          />
          <div className="min-w-0 wrap-anywhere">
            <p className="font-semibold">{one.partner.name}</p>
            <Written>{one.statement}</Written>
            <p className="text-ink-2">{say(one)}</p>
            <PromiseState commitment={one} />
          </div>
        </li>
      ))}
    </ul>
  );
}
