import { getTranslations } from "next-intl/server";
import { Tag } from "@/components/tag";
import type { RoundState } from "@/domain/rounds/states";

const tones = { PLANNED: "outline", OPEN: "decision", REVEALED: "plain", CANCELLED: "plain" } as const;

export async function RoundStateTag({ state }: { state: RoundState }) {
  const t = await getTranslations("rounds");
  return <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>;
}
