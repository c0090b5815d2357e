import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/notice";
import { BracketQuestion } from "@/features/agreements/clauses/bracket-question";
import { GapForm } from "@/features/agreements/clauses/gap-form";
import { type Agreement, agreementAddressOf } from "@/features/agreements/shown";

type Props = { workspace: string; agreement: Agreement };

/** Words in brackets that people typed themselves: whether they are still a gap is asked once, before a text is opened. */
export async function UnclearBrackets({ workspace, agreement }: Props) {
  const t = await getTranslations("agreements.against");
  const { text } = agreement;
  const unclear = text.clauses.flatMap((clause) => clause.unclear.map((piece) => ({ clause, piece })));
  if (unclear.length === 0) return null;
  return (
    <Notice tone="decision" title={t("unclear")}>
      <ul className="list-disc space-y-1 pl-5">
        {unclear.map(({ clause, piece }) => (
          <li key={`${clause.id} ${piece}`} className="grid gap-2">
            <span>
              <Link href={agreementAddressOf(workspace, agreement, text.number, `/clauses/${clause.id}`)}>
                {t("clause", { number: clause.number, title: clause.title })}
              </Link>{" "}
              {piece}
            </span>
            <BracketQuestion workspace={workspace} clause={clause} piece={piece} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What the first wording left open, each filled where it is named, by whoever may change the clause. */
export function GapForms({ workspace, agreement }: Props) {
  const gaps = agreement.text.clauses
    .filter((clause) => clause.may.change)
    .flatMap((clause) => clause.gaps.map((piece) => ({ clause, piece })));
  return gaps.map(({ clause, piece }) => (
    <GapForm key={`${clause.id} ${piece}`} workspace={workspace} clause={clause} piece={piece} />
  ));
}
