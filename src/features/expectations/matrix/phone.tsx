import Form from "next/form";
import { getTranslations } from "next-intl/server";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { SelectField } from "@/components/fields/select-field";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { Tag } from "@/components/tag";
import { KindButtons } from "@/features/expectations/register/kind-buttons";
import { sayCategory } from "@/features/words/categories";
import { AsksMark, GivesMark } from "./marks";
import { MatrixRowName } from "./row-name";
import { needHref, type ShownMatrix } from "./shown";

type Props = { workspace: string; matrix: ShownMatrix; chosen?: string };

/**
 * The same facts where a table has no room: one thing after the other, and one organisation at a time, the reader's
 * first.
 */
export async function MatrixPhone({ workspace, matrix, chosen }: Props) {
  const [t, words] = await Promise.all([getTranslations("matrix"), getTranslations("expectations")]);
  const { columns, rows, round } = matrix;
  const row = rows.find((one) => one.id === chosen) ?? rows[0];
  return (
    <div className="grid gap-6 md:hidden print:hidden">
      {columns.length > 0 && (
        <Sheet aria-labelledby="by-topic">
          <h2 id="by-topic">{t("phone.topics")}</h2>
          <RowList className="mt-2">
            {columns.map((column) => (
              <Row
                key={column.category}
                href={needHref(workspace, column.category)}
                title={<span className="inline-block min-h-6">{sayCategory(words, column)}</span>}
                detail={t("phone.counts", { asking: column.asking, giving: column.giving })}
                tags={
                  <Tag tone={column.balance === "GAP" || column.balance === "SHORT" ? "gap" : "plain"}>
                    {t(`balance.${column.balance}`)}
                  </Tag>
                }
              />
            ))}
          </RowList>
        </Sheet>
      )}
      {row && (
        <Sheet aria-labelledby="by-organisation" id="one">
          <h2 id="by-organisation">{t("phone.organisations")}</h2>
          {rows.length > 1 && (
            <Form
              action={`/w/${workspace}/expectations`}
              aria-label={t("phone.organisations")}
              className="mt-3 grid gap-3"
            >
              <SelectField
                key={row.id}
                name="org"
                label={t("phone.choose")}
                defaultValue={row.id}
                options={rows.map((one) => ({ value: one.id, label: one.name }))}
              />
              <div>
                <Button type="submit" variant="quiet">
                  {t("phone.show")}
                </Button>
              </div>
            </Form>
          )}
          <h3 className="mt-5">
            <MatrixRowName workspace={workspace} row={row} round={round} />
          </h3>
          <OneRow row={row} columns={columns} />
          {row.own && matrix.may.add ? (
            <div className="mt-4">
              <KindButtons workspace={workspace} />
            </div>
          ) : (
            <p className="mt-4">
              <ButtonLink variant="quiet" href={`/w/${workspace}/expectations?partner=${row.id}`}>
                {t("phone.read")}
              </ButtonLink>
            </p>
          )}
        </Sheet>
      )}
    </div>
  );
}

/** What one organisation gives and expects, with the marks of the table. */
async function OneRow({
  row,
  columns,
}: {
  row: ShownMatrix["rows"][number];
  columns: ShownMatrix["columns"];
}) {
  const [t, words] = await Promise.all([getTranslations("matrix"), getTranslations("expectations")]);
  const nameOf = (category: string) => {
    const column = columns.find((one) => one.category === category);
    return column && sayCategory(words, column);
  };
  const said = row.cells.filter((cell) => cell.gives + cell.asks + cell.settled > 0);
  if (said.length === 0) return <p className="mt-2 text-ink-2">{t("phone.quiet")}</p>;
  return (
    <RowList label={t("phone.says")} className="mt-2">
      {said.map((cell) => {
        const words = [
          cell.gives > 0 && t("givesSpoken", { count: cell.gives }),
          cell.gives > cell.givesLeft && t("cellUsed", { count: cell.gives - cell.givesLeft }),
          cell.asks > 0 && t("asksSpoken", { count: cell.asks }),
          cell.settled > 0 && t("cellSettled", { count: cell.settled }),
          cell.unconfirmed > 0 && t("cellUnconfirmed", { count: cell.unconfirmed }),
          row.own && cell.fits > 0 && t("fits", { count: cell.fits }),
        ];
        return (
          <Row
            key={cell.category}
            title={<span className="font-semibold">{nameOf(cell.category)}</span>}
            detail={words.filter(Boolean).join(", ")}
            tags={
              <span className="flex items-center gap-4">
                {cell.gives > 0 && <GivesMark count={cell.gives} faded={cell.givesLeft === 0} />}
                {cell.asks > 0 && <AsksMark count={cell.asks} />}
              </span>
            }
          />
        );
      })}
    </RowList>
  );
}
