import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StepHere } from "@/components/step-here";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import { Written } from "@/components/texts/written";
import { sayAmount, sayCategory } from "@/features/words/categories";
import { Messages } from "@/features/words/messages";
import { AskOthers, type Need } from "./ask-others";

type Props = { workspace: string; need: Need };

/** One thing: who still expects it, who has some left, and who else could be asked. A mail leads here too. */
export async function MatrixNeedPage({ workspace, need }: Props) {
  const [t, words] = await Promise.all([getTranslations("matrix"), getTranslations("expectations")]);
  const { category, balance, asks, gives, may } = need;
  const here = `/w/${workspace}/expectations`;
  const saidSelf = [...asks, ...gives].some((row) => row.own);
  const lead = balance ? t(`need.lead.${balance.balance}`, balance) : t("need.unused");
  return (
    <div className="grid gap-6">
      <div>
        <BackLink href={here}>{words("title")}</BackLink>
        <PageHeader
          title={sayCategory(words, need)}
          lead={
            <>
              <p>{lead}</p>
              {balance && balance.unconfirmed > 0 && (
                <p className="text-ink-2">{t("unconfirmedGap", { count: balance.unconfirmed })}</p>
              )}
            </>
          }
        />
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <Entries title={t("need.asks")} none={t("need.noAsks")} workspace={workspace} rows={asks} />
          <Entries title={t("need.gives")} none={t("need.noGives")} workspace={workspace} rows={gives} />
        </div>
      </div>
      {may.offer && asks.length > 0 && !saidSelf && (
        <StepHere title={t("need.offer.title")} reason={t("need.offer.reason")}>
          <ButtonLink
            variant={may.ask ? "quiet" : "primary"}
            href={`${here}/new?kind=GIVE&category=${category}`}
          >
            {t("need.offer.action")}
          </ButtonLink>
        </StepHere>
      )}
      {asks.length > 0 && <Helpers workspace={workspace} need={need} />}
    </div>
  );
}

type EntriesProps = { title: string; none: string; workspace: string; rows: Need["asks"] };

/** Entries of many organisations about one thing, with what is left or still missing. */
async function Entries({ title, none, workspace, rows }: EntriesProps) {
  const [t, words] = await Promise.all([getTranslations("matrix"), getTranslations("expectations")]);
  return (
    <Sheet>
      <h2>{title}</h2>
      {rows.length === 0 && <p className="mt-2 text-ink-2">{none}</p>}
      <RowList label={title} className="mt-2">
        {rows.map((row) => {
          const gives = row.kind === "GIVE";
          const amount = sayAmount(words, row, row.left);
          const detail = [
            row.partner.name,
            amount && t(gives ? "window.left" : "window.missing", { amount }),
            !gives && words(`priorities.${row.priority}`),
            row.idleDays !== null && t("window.idle", { days: row.idleDays }),
          ];
          return (
            <Row
              key={row.id}
              href={`/w/${workspace}/expectations/${row.id}`}
              lead={<StrandDisc {...row.partner} size={32} decorative />}
              title={
                <Written as="span" className="line-clamp-4 font-normal">
                  {row.statement}
                </Written>
              }
              detail={detail.filter(Boolean).join(" · ")}
              tags={
                <>
                  {row.may.step && (
                    <ButtonLink
                      variant="quiet"
                      className="relative print:hidden"
                      href={`/w/${workspace}/expectations/${row.id}#fits`}
                    >
                      {words(`matches.steps.${row.may.step}`)}
                      <span className="sr-only">
                        : {row.partner.name}, {row.statement.slice(0, 80)}
                      </span>
                    </ButtonLink>
                  )}
                  {row.own && <Tag tone="tint">{t("you")}</Tag>}
                  {row.state === "SHARED" && <Tag tone="tint">{words("states.SHARED")}</Tag>}
                </>
              }
            />
          );
        })}
      </RowList>
    </Sheet>
  );
}

/** Who could close the gap: to be asked by who may, to be read by everybody else. */
async function Helpers({ workspace, need: { category, helpers, may } }: Props) {
  const [t, locale] = await Promise.all([getTranslations("matrix.ask"), getLocale()]);
  const told = helpers.filter((one) => !may.ask || (one.resting && one.reachable));
  const silent = may.ask ? helpers.filter((one) => !one.reachable).map((one) => one.name) : [];
  const names = new Intl.ListFormat(locale === "de" ? "de-DE" : "en-GB", { type: "conjunction" });
  return (
    <Sheet aria-labelledby="helpers" className="grid gap-3">
      <h2 id="helpers">{t("title")}</h2>
      <p className="max-w-measure">
        {helpers.length === 0 ? t("nobody") : t(may.ask ? "lead" : "leadReader")}
      </p>
      {may.ask && (
        <Messages of={["matrix"]}>
          <AskOthers workspace={workspace} category={category} helpers={helpers} />
        </Messages>
      )}
      {told.length > 0 && (
        <RowList label={t("title")}>
          {told.map((one) => (
            <Row
              key={one.id}
              lead={<StrandDisc {...one} size={32} decorative />}
              title={one.name}
              detail={may.ask ? t("resting") : t(`chances.${one.chance}`)}
            />
          ))}
        </RowList>
      )}
      {silent.length > 0 && (
        <p className="max-w-measure text-sm text-ink-2">
          {t("unreachable", { names: names.format(silent) })}
        </p>
      )}
    </Sheet>
  );
}
