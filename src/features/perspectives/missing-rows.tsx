import { useTranslations } from "next-intl";
import { Row, RowList } from "@/components/row-list";
import type { Required } from "./perspectives";
import { StandingTag } from "./standing-tag";
import { useStanding } from "./use-standing";

/** How each required perspective stands: what is open comes first, then what is arranged, then what is settled. */
export function MissingRows({ required }: { required: readonly Required[] }) {
  const words = useTranslations("catalogue-perspectives");
  const standing = useStanding();
  const order = ["OPEN", "ASSIGNED", "WAIVED", "COVERED"];
  const sorted = [...required].sort(
    (one, other) =>
      order.indexOf(one.settlement) - order.indexOf(other.settlement) ||
      Number(other.overdue) - Number(one.overdue),
  );
  return (
    <RowList className="mt-3">
      {sorted.map((one) => (
        <Row
          key={one.id}
          title={<span className="font-semibold">{words(`${one.perspective}.label`)}</span>}
          detail={standing(one).join(" ")}
          tags={<StandingTag required={one} />}
        />
      ))}
    </RowList>
  );
}
