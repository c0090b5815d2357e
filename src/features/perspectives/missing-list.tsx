import { useTranslations } from "next-intl";
import { Facts } from "@/components/facts";
import type { Required } from "./perspectives";
import { useStanding } from "./use-standing";

/** How each required perspective stands, to be read. */
export function MissingList({ required }: { required: readonly Required[] }) {
  const words = useTranslations("catalogue-perspectives");
  const standing = useStanding();
  return (
    <Facts
      items={required.map((one) => ({
        term: words(`${one.perspective}.label`),
        value: standing(one).join(" "),
      }))}
    />
  );
}
