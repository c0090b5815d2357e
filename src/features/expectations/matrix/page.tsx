import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { StepHere } from "@/components/step-here";
import type { AroundExpectations } from "@/features/expectations/around";
import { ConfirmAll } from "@/features/expectations/register/confirm-all";
import { OwnLapsed } from "@/features/expectations/register/own-next";
import { YourNext } from "@/features/frame/your-next";
import { Messages } from "@/features/words/messages";
import { MatrixColumnPages } from "./column-pages";
import { MatrixGaps } from "./gaps";
import { MatrixHeadline } from "./headline";
import { MatrixKeys } from "./keys";
import { MatrixLegend } from "./legend";
import { MatrixPhone } from "./phone";
import type { ShownMatrix } from "./shown";
import { MatrixTable } from "./table";

type Props = {
  workspace: string;
  matrix: ShownMatrix;
  chosen?: string;
  /** Which of the columns, where there are more than stand side by side. */
  columns: number;
  around: AroundExpectations;
};

/** Who gives and who needs what, at one glance: the sentence, the table, and the way to close the widest gap. */
export async function MatrixPage({ workspace, matrix, chosen, columns, around }: Props) {
  const [t, words] = await Promise.all([getTranslations("matrix"), getTranslations("expectations")]);
  const here = `/w/${workspace}/expectations`;
  const { rows, next, first, elsewhere } = matrix;
  const alone = first && rows.length === 1 && next === null;
  return (
    <div className="grid gap-6 print:[page:wide]">
      <div>
        <PageHeader
          title={words("title")}
          lead={<MatrixHeadline matrix={matrix} />}
          actions={around.door}
          tabs={around.tabs}
        />
        <Sheet className="@container px-2 py-3 max-md:hidden sm:px-4 print:block">
          <Messages of={["expectations", "matrix"]}>
            <MatrixKeys workspace={workspace}>
              <MatrixTable workspace={workspace} matrix={matrix} page={columns} />
            </MatrixKeys>
          </Messages>
          <MatrixColumnPages workspace={workspace} matrix={matrix} page={columns} />
          {matrix.columns.length > 0 && <MatrixLegend matrix={matrix} />}
        </Sheet>
        <MatrixPhone workspace={workspace} matrix={matrix} chosen={chosen} />
      </div>
      {alone && (
        <p className="max-w-measure">
          {t("empties.alone")} <Link href={`/w/${workspace}/people`}>{t("empties.invite")}</Link>
        </p>
      )}
      <MatrixGaps workspace={workspace} matrix={matrix} />
      <YourNext workspace={workspace} />
      <Own workspace={workspace} matrix={matrix} />
      {elsewhere > 0 && (
        <p className="max-w-measure">
          {t("elsewhere", { count: elsewhere })} <Link href={`${here}?view=list`}>{t("elsewhereLink")}</Link>
        </p>
      )}
      {matrix.may.categories && (
        <p className="print:hidden">
          <Link href={`${here}/categories`} className="inline-flex min-h-11 items-center">
            {t("ownCategories")}
          </Link>
        </p>
      )}
      {(next || !first) && (
        <p className="flex flex-wrap gap-4 print:hidden">
          {next && (
            <ButtonLink variant="quiet" href={`${here}?view=matrix&after=${next}`}>
              {t("more")}
            </ButtonLink>
          )}
          {!first && (
            <ButtonLink variant="plain" href={here}>
              {t("toStart")}
            </ButtonLink>
          )}
        </p>
      )}
    </div>
  );
}

/** What waits for the word of the reader's organisation, or was confirmed so long ago that it should be said again. */
async function Own({ workspace, matrix: { own, may } }: Pick<Props, "workspace" | "matrix">) {
  if (!own || !may.add) return null;
  if (own.unconfirmed === 0) return own.lapsed > 0 ? <OwnLapsed workspace={workspace} own={own} /> : null;
  const t = await getTranslations("matrix.next");
  const count = own.unconfirmed;
  return (
    <StepHere title={t("confirm.title", { count })} reason={t("confirm.reason", { count })}>
      <ConfirmAll workspace={workspace} variant="quiet" />
      <ButtonLink variant="plain" href={`/w/${workspace}/expectations?partner=${own.partnerId}`}>
        {t("read")}
      </ButtonLink>
    </StepHere>
  );
}
