import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/data-table";
import { Disclosure } from "@/components/disclosure";
import { Notice } from "@/components/notice";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import type { FormCheck } from "@/domain/collaboration/form-check";
import { decidableForms } from "@/domain/workspaces/choices";
import type { FormCheckShown } from "./shown";

type Props = { check: FormCheck } & Pick<FormCheckShown, "heard" | "partners" | "answers">;

/** Whose answers they are, where only one organisation has given them. */
const nameOf = ({ check, partners }: Props): string =>
  partners.find((one) => one.id === check.organisations[0]?.partnerId)?.name ?? "";

const points = (share: number): number => Math.round(share * 100);

/** What the answers say: in a sentence, as three bars with their numbers, and per organisation in a table. */
export async function FormResult(props: Props) {
  const { check, heard, partners, answers } = props;
  const t = await getTranslations("collaboration");
  const [first, second] = check.order;
  const names = { first: first ? t(`names.${first}`) : "", second: second ? t(`names.${second}`) : "" };
  const count = check.organisations.length;
  return (
    <section aria-labelledby="result" className="grid gap-4">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 id="result">{t("result.title")}</h2>
        {heard.provisional && count > 0 && <Tag tone="decision">{t("result.provisional")}</Tag>}
      </div>
      <p className="max-w-measure font-semibold">
        {heard.provisional && check.result !== "UNDETERMINED"
          ? t(`result.soFar.${check.result}`, { ...names, count, name: nameOf(props) })
          : t(`result.${check.result}`, names)}
      </p>
      {check.talkFirst && (
        <Notice tone="decision" title={t("result.talkFirst")}>
          <p>{t("result.talkFirstBody", { count: Math.round(check.disagreement * count), of: count })}</p>
        </Notice>
      )}
      {count > 0 && (
        <>
          <Bars check={check} />
          <Disclosure summary={t("result.byOrganisation")}>
            <ByOrganisation check={check} partners={partners} answers={answers} />
          </Disclosure>
        </>
      )}
      <Disclosure summary={t("result.howCounted")}>
        <p>{t("result.howCountedBody")}</p>
      </Disclosure>
    </section>
  );
}

async function Bars({ check }: Pick<Props, "check">) {
  const t = await getTranslations("collaboration");
  return (
    <dl className="grid max-w-measure gap-3">
      {check.order.map((form) => (
        <div key={form}>
          <dt className="font-semibold">{t(`names.${form}`)}</dt>
          <dd className="grid gap-1">
            <svg
              aria-hidden="true"
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              className="h-3 w-full forced-color-adjust-none"
            >
              <rect width="100" height="4" className="fill-tint" />
              <rect width={points(check.shares[form])} height="4" className="fill-action" />
            </svg>
            <span className="text-sm text-ink-2">
              {t("result.share", { percent: points(check.shares[form]) })}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

async function ByOrganisation({ check, partners, answers }: Omit<Props, "heard">) {
  const t = await getTranslations("collaboration");
  const recorded = new Set(answers.filter((answer) => answer.recorded).map((answer) => answer.partnerId));
  return (
    <DataTable
      caption={t("result.byOrganisation")}
      captionHidden
      columns={[
        { key: "name", label: t("result.organisation") },
        ...decidableForms.map((form) => ({
          key: form,
          label: t(`names.${form}`),
          align: "end" as const,
        })),
        { key: "top", label: t("result.top") },
      ]}
      rows={check.organisations.map((one) => {
        const partner = partners.find((candidate) => candidate.id === one.partnerId);
        return {
          key: one.partnerId,
          cells: {
            name: partner && (
              <span className="flex items-center gap-2">
                <StrandDisc {...partner} size={28} decorative />
                <span>
                  {partner.name}
                  {recorded.has(one.partnerId) && (
                    <span className="block font-normal text-ink-2">{t("result.recorded")}</span>
                  )}
                </span>
              </span>
            ),
            ...Object.fromEntries(decidableForms.map((form) => [form, points(one.shares[form])])),
            top: t(`names.${one.top}`),
          },
        };
      })}
    />
  );
}
