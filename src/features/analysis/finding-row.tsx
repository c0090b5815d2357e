import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Disclosure } from "@/components/disclosure";
import { Row, RowList } from "@/components/row-list";
import { Tag } from "@/components/tag";
import { type FindingEntry, type Findings, findingKeyOf, type ShownFinding } from "./finding";
import { FixPart } from "./fix-part";
import { type FindingWords, findingWords } from "./say-finding";

/** More links than this are a page of their own; the room has them all. */
const LINKS_AT_MOST = 6;

type Props = { workspace: string; form: Findings["form"]; entries: readonly FindingEntry[]; label?: string };

/** Findings one below the other, each a sentence with its records as links and the press that mends it. */
export async function FindingRows({ workspace, form, entries, label }: Props) {
  const words = await findingWords();
  const shared = { workspace, form, words };
  return (
    <RowList label={label} className="mt-2">
      {entries.map((entry) =>
        "one" in entry ? (
          <FindingRow key={findingKeyOf(entry.one)} finding={entry.one} {...shared} />
        ) : (
          <BlindSpots key="blind spots" spots={entry.many} workspace={workspace} form={form} />
        ),
      )}
    </RowList>
  );
}

/** Somebody could bring it, or has brought some of it: it is still open, and no gap. */
const isOffered = ({ analysis, code }: ShownFinding) =>
  analysis === "A1" && (code === "offerExists" || code === "partial");

type RowProps = { workspace: string; form: Findings["form"]; finding: ShownFinding; words: FindingWords };

async function FindingRow({ workspace, form, finding, words }: RowProps) {
  const t = await getTranslations("analysis");
  const links = finding.records.filter((record) => record.path !== null);
  const rest = links.length - LINKS_AT_MOST;
  const [main] = links;
  return (
    <Row
      title={<span className="block max-w-measure">{words.say(finding)}</span>}
      detail={
        links.length > 0 && (
          // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
          <ul role="list" aria-label={t("records")} className="mt-1 flex flex-wrap gap-x-4">
            {links.slice(0, LINKS_AT_MOST).map((record) => (
              <li key={`${record.kind} ${record.id}`}>
                <Link
                  href={`/w/${[workspace, ...(record.path ?? [])].join("/")}`}
                  className="inline-block min-h-6 py-0.5"
                >
                  {words.nameOf(record)}
                </Link>
              </li>
            ))}
            {rest > 0 && <li className="py-0.5">{t("more", { count: rest })}</li>}
          </ul>
        )
      }
      tags={
        <>
          {finding.severity === "HIGH" && <Tag tone="gap">{t(isOffered(finding) ? "open" : "gap")}</Tag>}
          {finding.fix && (
            <span className="print:hidden">
              <FixPart
                workspace={workspace}
                form={form}
                finding={finding}
                about={main ? words.nameOf(main) : words.say(finding)}
              />
            </span>
          )}
        </>
      }
    />
  );
}

type SpotsProps = { workspace: string; form: Findings["form"]; spots: readonly ShownFinding[] };

/** The typical setbacks that nobody has spoken of, in one entry that opens (A10). */
async function BlindSpots({ workspace, form, spots }: SpotsProps) {
  const [t, risks] = await Promise.all([getTranslations("analysis"), getTranslations("catalogue-risks")]);
  const count = spots.length;
  return (
    <Row
      title={<span className="block max-w-measure">{t("A10.many", { count })}</span>}
      detail={
        <>
          <p>{t("A10.manyLead")}</p>
          <Disclosure summary={t("A10.open", { count })}>
            <RowList>
              {spots.map((spot) => (
                <Row
                  key={spot.values.riskId}
                  title={
                    <span className="font-semibold text-ink">{risks(`${spot.values.riskId}.title`)}</span>
                  }
                  detail={risks(`${spot.values.riskId}.about`)}
                  tags={
                    <span className="print:hidden">
                      <FixPart workspace={workspace} form={form} finding={spot} about="" />
                    </span>
                  }
                />
              ))}
            </RowList>
            {spots[0]?.fix && (
              <p className="mt-4 print:hidden">
                <ButtonLink variant="quiet" href={`/w/${[workspace, ...spots[0].fix.path].join("/")}`}>
                  {t("A10.setAside")}
                </ButtonLink>
              </p>
            )}
          </Disclosure>
        </>
      }
    />
  );
}
