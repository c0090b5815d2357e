import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { RowList } from "@/components/row-list";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import { Written } from "@/components/texts/written";
import { topicWords } from "@/features/words/topics";
import type { ShownConflict } from "./conflict";
import { ConflictButtons } from "./conflict-buttons";

const tones = { CONFIRMED: "gap", POSSIBLE: "decision", SETTLED: "plain" } as const;

type Props = {
  workspace: string;
  conflicts: readonly ShownConflict[];
  /** What the reader is looking at already and need not read again: the goal or text, or the red line. */
  on: "target" | "redLine" | "text";
};

/** Pairs one below the other: whose red line, its words where they may be read, why it is here, and what can be said of it. */
export async function ConflictRows({ workspace, conflicts, on }: Props) {
  const [t, sayTopics] = await Promise.all([getTranslations("red-lines"), topicWords()]);
  const because = ({ state, topics: shared, link, partner }: ShownConflict): string => {
    if (state === "SETTLED")
      return t("because.settled", { organisation: partner.name, reason: link?.reason ?? "" });
    if (state === "CONFIRMED")
      return t("because.confirmed", { by: link?.by ?? "", known: link?.by ? "yes" : "no" });
    return t("because.possible", { topics: sayTopics(shared) });
  };
  return (
    <RowList label={t("title")} className="mt-2">
      {conflicts.map((conflict) => (
        <li key={`${conflict.redLineId} ${conflict.target.id}`} className="py-4 first:pt-1 last:pb-1">
          <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
            <div className="flex min-w-0 flex-[1_1_16rem] gap-3">
              {on !== "redLine" && (
                <StrandDisc
                  name={conflict.partner.name}
                  code={conflict.partner.code}
                  strand={conflict.partner.strand}
                  size={32}
                  decorative
                />
              )}
              <div className="min-w-0">
                {on === "redLine" ? (
                  <Where workspace={workspace} target={conflict.target} />
                ) : (
                  <>
                    <p className="font-semibold">{conflict.partner.name}</p>
                    {on === "text" && <Where workspace={workspace} target={conflict.target} />}
                    <Written className="max-w-measure">
                      {conflict.words === null ? (
                        t("hidden")
                      ) : (
                        <Link
                          href={`/w/${workspace}/expectations/${conflict.redLineId}`}
                          className="text-ink"
                        >
                          {t("quoted", { words: conflict.words })}
                        </Link>
                      )}
                    </Written>
                  </>
                )}
                <p className="max-w-measure text-sm text-ink-2">{because(conflict)}</p>
              </div>
            </div>
            <Tag tone={tones[conflict.state]}>{t(`states.${conflict.state}`)}</Tag>
          </div>
          <ConflictButtons workspace={workspace} conflict={conflict} />
        </li>
      ))}
    </RowList>
  );
}

/** The goal or clause by name, where it stands. */
async function Where({ workspace, target }: { workspace: string; target: ShownConflict["target"] }) {
  const t = await getTranslations("red-lines");
  const { kind, id, title, agreement } = target;
  const path = kind === "GOAL" ? `goals/${id}` : `agreements/${agreement?.id}/clauses/${id}`;
  return (
    <p>
      <Link href={`/w/${workspace}/${path}`}>
        {kind === "GOAL"
          ? t("where.goal", { title })
          : t("where.clause", { title, agreement: agreement?.title ?? "" })}
      </Link>
    </p>
  );
}
