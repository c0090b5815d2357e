import { getTranslations } from "next-intl/server";
import { WORDS_BESIDE } from "@/domain/expectations/matrix/columns";
import { MatrixHeadline } from "@/features/expectations/matrix/headline";
import { MatrixPhone } from "@/features/expectations/matrix/phone";
import { MatrixTable } from "@/features/expectations/matrix/table";
import { BoardPart } from "./part";
import type { BoardPlan } from "./shown";

/** A table of so many rows is not torn between two pages. */
const ON_ONE_PAGE = 14;

/** Who gives and who expects what: the sentence and the table; across the paper where it is broad. */
export async function BoardExpectations({ workspace, matrix }: Pick<BoardPlan, "workspace" | "matrix">) {
  const t = await getTranslations("plan.board");
  return (
    <BoardPart id="expectations" title={t("expectations")} wide={matrix.columns.length > WORDS_BESIDE}>
      <div className={`grid gap-4 ${matrix.rows.length <= ON_ONE_PAGE ? "break-inside-avoid" : ""}`}>
        <MatrixHeadline matrix={matrix} />
        {matrix.columns.length > 0 && (
          <div className="@container max-md:hidden print:block">
            <MatrixTable workspace={workspace.id} matrix={matrix} page={1} />
          </div>
        )}
      </div>
      {matrix.columns.length > 0 && (
        <MatrixPhone workspace={workspace.id} matrix={matrix} chosen={undefined} />
      )}
    </BoardPart>
  );
}
