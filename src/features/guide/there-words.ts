import type { useTranslations } from "next-intl";
import type { There } from "@/domain/guide/there";

type Translate = ReturnType<typeof useTranslations<"guide">>;

/** What one room of the plan already holds, in a sentence. An agreement has three: none, a draft, a text that is signed. */
export function sayThere(t: Translate, { room, values }: There): string {
  if (room !== "agreements") return t(`there.${room}`, values);
  if (!values.count) return t("there.agreementsNone");
  return t(values.opened ? "there.agreementsOpened" : "there.agreementsDraft", values);
}
