import { getLocale, getTranslations } from "next-intl/server";
import { ClauseText } from "@/features/agreements/clauses/text";
import { BoardPart } from "./part";
import type { BoardPlan } from "./shown";

type Agreement = BoardPlan["agreements"][number];

/** The text that was agreed or is being agreed, clause by clause, and who has given its word. */
export async function BoardAgreements({ agreements }: Pick<BoardPlan, "agreements">) {
  const [t, words] = await Promise.all([getTranslations("plan.board"), getTranslations("agreements")]);
  return (
    <BoardPart id="agreements" title={t("agreements")}>
      {agreements.length === 0 && <p>{words("empty.title")}</p>}
      {agreements.map((agreement) => (
        <article key={agreement.id} aria-labelledby={`text-${agreement.id}`} className="grid gap-4">
          <div className="break-after-avoid">
            <h3 id={`text-${agreement.id}`} className="font-slab text-xl">
              {agreement.title}
            </h3>
            <p className="text-sm text-ink-2">
              {words("crumb", {
                number: agreement.text.number,
                state: words(`states.${agreement.text.state}`),
              })}
            </p>
          </div>
          <ol className="grid gap-4">
            {agreement.text.clauses.map((clause) => (
              <li key={clause.id}>
                <h4 className="break-after-avoid font-slab text-base font-semibold">
                  {clause.number} {clause.title}
                </h4>
                <div className="mt-1">
                  <ClauseText body={clause.body} empty={words("clause.noBody")} form={agreement.text.form} />
                </div>
              </li>
            ))}
          </ol>
          <Signed agreement={agreement} />
        </article>
      ))}
    </BoardPart>
  );
}

/** Who has signed and who has not, each in one line. */
async function Signed({ agreement }: { agreement: Agreement }) {
  const [t, locale] = await Promise.all([getTranslations("plan.board.signed"), getLocale()]);
  const list = new Intl.ListFormat(locale === "de" ? "de-DE" : "en-GB", { type: "conjunction" });
  const named = (states: readonly string[]) =>
    agreement.rail.filter((word) => states.includes(word.state)).map((word) => word.partner.name);
  if (agreement.text.state === "DRAFT") return <p className="max-w-measure">{t("draft")}</p>;
  const lines = [
    { key: "yes" as const, names: named(["SIGNED"]) },
    { key: "reserved" as const, names: named(["SIGNED_WITH_RESERVATION"]) },
    { key: "refused" as const, names: named(["REFUSED"]) },
    { key: "open" as const, names: named(["PENDING"]) },
  ].filter(({ names }) => names.length > 0);
  return (
    <div className="break-inside-avoid">
      {lines.map(({ key, names }) => (
        <p key={key} className="max-w-measure">
          {t(key, { names: list.format(names) })}
        </p>
      ))}
    </div>
  );
}
