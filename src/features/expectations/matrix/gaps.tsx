import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Disclosure } from "@/components/disclosure";
import { RowList } from "@/components/row-list";
import { sayCategory, sayWanted } from "@/features/words/categories";
import { needHref, type ShownColumn, type ShownMatrix } from "./shown";

type Props = { workspace: string; matrix: ShownMatrix };

/**
 * Each gap is one sentence and one button, the gravest first and open, the others folded. Where it is the only one, the
 * page has said it in its first sentence, and the button stands alone.
 */
export async function MatrixGaps({ workspace, matrix: { columns, gaps } }: Props) {
  const t = await getTranslations("matrix");
  const [first, ...others] = gaps.flatMap(
    (category) => columns.find((column) => column.category === category) ?? [],
  );
  if (!first) return null;
  return (
    <div className="grid gap-2 print:hidden">
      {others.length > 0 && <GapSentence column={first} />}
      <p>
        <AskButton workspace={workspace} column={first} />
      </p>
      {others.length > 0 && (
        <Disclosure summary={t("moreGaps", { count: others.length })}>
          <RowList label={t("moreGaps", { count: others.length })}>
            {others.map((column) => (
              <li key={column.category} className="grid gap-2 py-3">
                <GapSentence column={column} />
                <p>
                  <AskButton workspace={workspace} column={column} />
                </p>
              </li>
            ))}
          </RowList>
        </Disclosure>
      )}
    </div>
  );
}

async function GapSentence({ column }: { column: ShownColumn }) {
  const [t, words] = await Promise.all([getTranslations("matrix"), getTranslations("expectations")]);
  return (
    <p className="max-w-measure">
      <strong>{sayCategory(words, column)}:</strong>{" "}
      {t("oneGap", { count: column.without, giving: column.giving })}
    </p>
  );
}

async function AskButton({ workspace, column }: { workspace: string; column: ShownColumn }) {
  const [t, words] = await Promise.all([getTranslations("matrix"), getTranslations("expectations")]);
  return (
    <ButtonLink variant="quiet" href={needHref(workspace, column.category)}>
      {t("whoCan", { category: column.category, thing: sayWanted(words, column) ?? "" })}
    </ButtonLink>
  );
}
