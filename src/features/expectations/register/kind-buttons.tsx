import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { type ExpectationKind, expectationKinds } from "@/domain/catalogue/expectation-kinds";

type Props = { workspace: string; primary?: ExpectationKind };

/** The four things an organisation can say, as the ways into the form. */
export async function KindButtons({ workspace, primary }: Props) {
  const t = await getTranslations("expectations");
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      {expectationKinds.map((kind) => (
        <ButtonLink
          key={kind}
          variant={kind === primary ? "primary" : "quiet"}
          href={`/w/${workspace}/expectations/new?kind=${kind}`}
        >
          {t(`add.${kind}`)}
        </ButtonLink>
      ))}
    </div>
  );
}
