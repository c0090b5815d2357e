import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import { sayAmount, sayCategory } from "@/features/words/categories";
import type { ShownVoice } from "./shown";

type Entry = ShownVoice["entries"][number];
type Props = { workspace: string; kind: ExpectationKind; voice: ShownVoice };

/** What one organisation answered to one question, in its own words and under its own name. */
export async function RoundVoice({ workspace, kind, voice }: Props) {
  const t = await getTranslations("rounds.answers");
  const { entries, more, late, own, ...face } = voice;
  const all = `/w/${workspace}/expectations?view=list&partner=${voice.id}&kind=${kind}`;
  return (
    <li className="grid grid-cols-[auto_1fr] gap-x-3 py-4 first:pt-0 last:pb-0 break-inside-avoid sm:gap-x-4">
      <StrandDisc {...face} size={36} decorative />
      <div className="min-w-0">
        <div className="flex min-h-9 flex-wrap items-center gap-x-3 gap-y-1">
          <h3 className="min-w-0 text-base wrap-anywhere">{voice.name}</h3>
          {own && <Tag tone="tint">{t("you")}</Tag>}
          {late && <Tag tone="decision">{t("late")}</Tag>}
        </div>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
        <ul role="list" aria-label={voice.name} className="grid gap-3">
          {entries.map((entry) => (
            <li key={entry.id} className="max-w-measure">
              <Link
                href={`/w/${workspace}/expectations/${entry.id}`}
                dir="auto"
                className="line-clamp-6 text-ink whitespace-pre-wrap no-underline wrap-anywhere hover:underline print:line-clamp-none"
              >
                {entry.statement}
              </Link>
              <Facts kind={kind} entry={entry} />
            </li>
          ))}
        </ul>
        {more > 0 && (
          <p className="mt-1">
            <Link href={all} className="inline-flex min-h-11 items-center">
              {t("more", { count: more })}
              <span className="sr-only">: {voice.name}</span>
            </Link>
          </p>
        )}
      </div>
    </li>
  );
}

/** What it is about, how much and how urgent; who may read it where that is not everybody, and whether it still holds. */
async function Facts({ kind, entry }: { kind: ExpectationKind; entry: Entry }) {
  const t = await getTranslations("expectations");
  const { quantity, visibility, state } = entry;
  const asks = kind === "GET" || kind === "NEED";
  const facts = [
    sayCategory(t, entry),
    sayAmount(t, entry, quantity),
    asks && t(`priorities.${entry.priority}`),
  ].filter((fact) => typeof fact === "string");
  if (facts.length === 0 && visibility === "MEMBERS" && state !== "WITHDRAWN") return null;
  return (
    <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
      {facts.length > 0 && <span>{facts.join(" · ")}</span>}
      {visibility !== "MEMBERS" && <Tag>{t(`visibilityShort.${visibility}`)}</Tag>}
      {state === "WITHDRAWN" && <Tag>{t("states.WITHDRAWN")}</Tag>}
    </p>
  );
}
