import type { useTranslations } from "next-intl";
import type { There } from "@/domain/guide/there";

type Translate = ReturnType<typeof useTranslations<"guide">>;

/** What one room of the plan already holds, in a sentence. An agreement has four: none, a draft, a text that is signed, one that has ended. */
export function sayThere(t: Translate, { room, values }: There): string {
  if (room !== "agreements") return t(`there.${room}`, values);
  if (!values.count) return values.ended ? t("there.agreementsEnded", values) : t("there.agreementsNone");
  return t(values.opened ? "there.agreementsOpened" : "there.agreementsDraft", values);
}
