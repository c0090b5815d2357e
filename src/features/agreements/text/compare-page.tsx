import { getTranslations } from "next-intl/server";
import { Button } from "@/components/button";
import { SelectField } from "@/components/fields/select-field";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { Tag } from "@/components/tag";
import { ChangedText } from "@/components/texts/changed-text";
import type { Comparison } from "@/features/agreements/shown";
import { ChangedBody } from "./changed-body";

type Props = { workspace: string; comparison: Comparison; from: number; to: number };

const tones = { SAME: "plain", CHANGED: "decision", ADDED: "tint", REMOVED: "gap" } as const;

/** Two versions in one column: what is new is underlined, what is gone is struck, unchanged clauses stay to be read along. */
export async function ComparePage({ workspace, comparison, from, to }: Props) {
  const t = await getTranslations("agreements");
  const { changes, versions } = comparison;
  const changed = changes.filter((change) => change.kind !== "SAME").length;
  const options = versions.map(({ number, state }) => ({
    value: String(number),
    label: t("crumb", { number, state: t(`states.${state}`) }),
  }));
  const labels = { addedLabel: t("compare.added"), removedLabel: t("compare.removed") };
  return (
    <div className="grid gap-6">
      <div>
        <BackLink href={`/w/${workspace}/agreements/${comparison.id}`}>{comparison.title}</BackLink>
        <PageHeader
          crumb={comparison.title}
          title={t("compare.title")}
          lead={
            <p>
              {changed
                ? t("compare.lead", { changed, count: changes.length, from, to })
                : t("compare.same", { from, to })}
            </p>
          }
        />
        <form
          method="get"
          aria-label={t("compare.choose")}
          className="flex flex-wrap items-end gap-4 print:hidden"
        >
          <SelectField label={t("compare.from")} name="from" options={options} defaultValue={String(from)} />
          <SelectField label={t("compare.to")} name="to" options={options} defaultValue={String(to)} />
          <Button type="submit" variant="quiet">
            {t("compare.show")}
          </Button>
        </form>
      </div>
      <Sheet as="article" aria-label={t("document")} className="sm:px-10 sm:py-8">
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
        <ol role="list" className="grid gap-8">
          {changes.map((change, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: computed once on the server, never moved
            <li key={index} className="min-w-0">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
                <h2 className="min-w-0 font-slab text-lg">
                  <ChangedText
                    before={change.before?.title ?? ""}
                    after={change.after?.title ?? ""}
                    {...labels}
                  />
                </h2>
                <Tag tone={tones[change.kind]}>{t(`compare.kinds.${change.kind}`)}</Tag>
              </div>
              <div className="mt-2">
                <ChangedBody
                  before={change.before?.body ?? ""}
                  after={change.after?.body ?? ""}
                  {...labels}
                />
              </div>
            </li>
          ))}
        </ol>
      </Sheet>
    </div>
  );
}
