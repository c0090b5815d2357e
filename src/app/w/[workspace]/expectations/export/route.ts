import { getLocale, getTranslations } from "next-intl/server";
import { sayCategory, sayUnit } from "@/features/words/categories";
import { fileAnswer, formatOf, type Table } from "@/server/core/tables";
import { serverApi } from "@/trpc/server";
import type { RouterOutputs } from "@/trpc/types";

type Rows = RouterOutputs["expectations"]["export"];

const columns = [
  "organisation",
  "kind",
  "category",
  "quantity",
  "unit",
  "priority",
  "visibility",
  "state",
  "statement",
] as const;

/** What the matrix is made of, one row for each thing that somebody said, in the reader's words. */
async function tableOf(rows: Rows): Promise<Table> {
  const [t, words] = await Promise.all([
    getTranslations("partner-import.export"),
    getTranslations("expectations"),
  ]);
  const somethingElse = (kind: Rows[number]["kind"]) => (kind === "RED_LINE" ? null : words("somethingElse"));
  const cellsOf = (row: Rows[number]) => ({
    organisation: row.organisation,
    kind: words(`kinds.${row.kind}`),
    category: sayCategory(words, row) ?? somethingElse(row.kind),
    quantity: row.quantity,
    unit: row.quantity === null ? null : sayUnit(words, row),
    priority: words(`priorities.${row.priority}`),
    visibility: words(`readers.${row.visibility}`),
    state: words(`states.${row.state}`),
    statement: row.statement,
  });
  return {
    name: t("expectationsFile"),
    head: columns.map((column) => t(`columns.${column}`)),
    rows: rows.map((row) => {
      const cells = cellsOf(row);
      return columns.map((column) => cells[column]);
    }),
  };
}

/** The expectations as a long table: `?format=csv` or `?format=xlsx`. */
export async function GET(request: Request, { params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const rows = await (await serverApi()).expectations.export({ workspace });
  return fileAnswer(await tableOf(rows), formatOf(request), await getLocale());
}
