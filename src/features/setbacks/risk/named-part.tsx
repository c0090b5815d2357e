import { getTranslations } from "next-intl/server";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Written } from "@/components/texts/written";
import type { Risk } from "@/features/setbacks/shown";
import { JoinButton } from "./join-button";

/** Which organisations see this setback coming, in their words, and the press that joins them. */
export async function NamedPart({ workspace, risk }: { workspace: string; risk: Risk }) {
  const t = await getTranslations("setbacks.premortem");
  return (
    <Sheet aria-labelledby="named">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h2 id="named">{t("namedTitle")}</h2>
        {risk.may.join && (
          <div className="print:hidden">
            <JoinButton workspace={workspace} risk={risk} />
          </div>
        )}
      </div>
      {risk.namedBy.length === 0 && <p className="mt-2">{t("namedNone")}</p>}
      <RowList className="mt-2">
        {risk.namedBy.map(({ id, partner, words }) => (
          <Row
            key={id}
            title={partner.name}
            detail={words && <Written>{words}</Written>}
            lead={<StrandDisc {...partner} size={32} decorative />}
          />
        ))}
      </RowList>
    </Sheet>
  );
}
