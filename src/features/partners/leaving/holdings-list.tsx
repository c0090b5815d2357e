import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { isPerspective } from "@/domain/catalogue/perspectives";
import { holdings } from "@/domain/plan/departure";
import type { RouterOutputs } from "@/trpc/types";

type Held = RouterOutputs["plan"]["whatReopens"]["held"];

/** What an organisation holds for the others, by kind, each with the page on which it is handed over. */
export async function HeldList({ workspace, held }: { workspace: string; held: Held }) {
  const [t, words] = await Promise.all([
    getTranslations("partners.held"),
    getTranslations("catalogue-perspectives"),
  ]);
  const groups = holdings
    .map((as) => ({ as, ones: held.filter((one) => one.as === as) }))
    .filter(({ ones }) => ones.length > 0);
  const nameOf = ({ name, code }: Held[number]) => {
    if (code === null) return name;
    return isPerspective(code) ? words(`${code}.label`) : t(`mandates.${code}`);
  };
  return (
    <ul className="mt-3 grid gap-3">
      {groups.map(({ as, ones }) => (
        <li key={as}>
          <p className="font-semibold">{t(as, { count: ones.length })}</p>
          <ul className="list-disc pl-5">
            {ones.map((one) => (
              <li key={one.id}>
                <Link href={`/w/${workspace}/${one.path.join("/")}`}>{nameOf(one)}</Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
