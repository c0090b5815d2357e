"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "@/components/fields/select-field";
import type { Target } from "@/domain/red-lines/schema";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";
import type { OtherRedLine } from "./conflict";

type Choice = { id: string; label: string };

type Props = {
  workspace: string;
  /** The red line, or those to choose from. */
  redLine: string | OtherRedLine[];
  /** The goal or clause, or those to choose from. */
  target: Target | { goals: Choice[]; clauses: Choice[] };
};

/** As much of somebody's words as fits into a choice. */
const short = (words: string) => (words.length > 70 ? `${words.slice(0, 69).trimEnd()} …` : words);

const oneOfThem = () => import("@/domain/input").then(({ id }) => id);

/** Says of a red line and a goal or clause that they collide, where no topic has told so. */
export function LinkForm({ workspace, redLine, target }: Props) {
  const t = useTranslations("red-lines");
  const api = useApiClient();
  const finish = useFinish("RED_LINE_LINK");
  const lines = typeof redLine === "string" ? null : redLine;
  const places = "kind" in target ? null : target;
  const labels = {
    ...(lines && { redLineId: t("link.redLine") }),
    ...(places && { targetId: t(places.goals.length > 0 ? "link.goalOrClause" : "link.clause") }),
  };
  const options = places
    ? [
        ...places.goals.map(({ id, label }) => ({
          value: id,
          label: t("link.goal", { title: short(label) }),
        })),
        ...places.clauses.map(({ id, label }) => ({ value: id, label: short(label) })),
      ]
    : [];
  const kindOf = (id: string): Target["kind"] =>
    places?.goals.some((goal) => goal.id === id) ? "GOAL" : "CLAUSE";
  return (
    <RecordForm
      noun="red-lines"
      fields={async () => {
        const shape = await oneOfThem();
        return { ...(lines && { redLineId: shape }), ...(places && { targetId: shape }) };
      }}
      values={{ redLineId: "", targetId: "" }}
      labels={labels}
      submitLabel={t("link.submit")}
      submit={(values, { requestId }) => {
        const chosen = values as { redLineId?: string; targetId?: string };
        const placed = "kind" in target ? target : null;
        const targetId = chosen.targetId ?? "";
        return api.redLines.link.mutate({
          workspace,
          requestId,
          redLineId: chosen.redLineId ?? (typeof redLine === "string" ? redLine : ""),
          target: placed ?? { kind: kindOf(targetId), id: targetId },
        });
      }}
      onDone={(written) => finish(t("done.linked"), written)}
    >
      {(field) => (
        <>
          {places && (
            <SelectField
              label={labels.targetId}
              placeholder={t("link.choose")}
              options={options}
              {...field("targetId" as never)}
            />
          )}
          {lines && (
            <SelectField
              label={labels.redLineId}
              placeholder={t("link.choose")}
              options={lines.map((line) => ({
                value: line.id,
                label: t("link.of", { organisation: line.partner, words: short(line.statement) }),
              }))}
              {...field("redLineId" as never)}
            />
          )}
        </>
      )}
    </RecordForm>
  );
}
