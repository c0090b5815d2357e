import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import { compareWaiting, ranks, type Waiting } from "@/domain/guide/waiting";
import { NextOf } from "@/features/frame/your-next";
import type { RouterOutputs } from "@/trpc/types";
import { NowDates } from "./now-dates";
import { hrefOf, sayWaiting } from "./waiting-words";

type Now = RouterOutputs["guide"]["now"];
type Here = Omit<Now[number], "waiting" | "dates" | "today">;
interface Item {
  here: Here;
  item: Waiting;
}

/** Everything that waits for a person, over all workspaces, the first thing first and marked (F9). */
export async function NowPage({ now }: { now: Now }) {
  const t = await getTranslations("guide");
  const items = now
    .flatMap(({ waiting, ...here }) => waiting.map((item): Item => ({ here, item })))
    .sort((a, b) => compareWaiting(a.item, b.item));
  const [first, ...rest] = items;
  const [only, ...others] = now;
  return (
    <div className="grid gap-6">
      <div className="-mb-6">
        {only && others.length === 0 && (
          <BackLink href={`/w/${only.workspace.id}`}>
            {t("now.backTo", { name: only.workspace.name })}
          </BackLink>
        )}
        <PageHeader title={t("now.title")} lead={<p>{t("now.lead", { count: items.length })}</p>} />
      </div>
      {first ? <First {...first} /> : <Nothing nowhere={now.length === 0} />}
      {rest.length > 0 && <Rest items={rest} />}
      <NowDates now={now} />
      {now.length > 0 && <Workspaces now={now} />}
    </div>
  );
}

async function First({ here, item }: Item) {
  return <NextOf workspace={here.workspace.id} item={item} audience={await sayPlace(here)} />;
}

async function Rest({ items }: { items: Item[] }) {
  const [t, questions, locale] = await Promise.all([
    getTranslations("guide"),
    getTranslations("catalogue-questions"),
    getLocale(),
  ]);
  const groups = ranks
    .map((rank) => ({ rank, items: items.filter(({ item }) => item.rank === rank) }))
    .filter((group) => group.items.length > 0);
  return (
    <Sheet aria-labelledby="rest">
      <h2 id="rest">{t("now.rest")}</h2>
      {groups.map((group) => (
        <section key={group.rank} aria-labelledby={`rank-${group.rank}`} className="mt-4">
          <h3 id={`rank-${group.rank}`}>{t(`now.groups.${group.rank}`)}</h3>
          <RowList>
            {group.items.map(({ here, item }) => {
              const words = sayWaiting(t, questions, item, locale);
              return (
                <Row
                  key={`${here.workspace.id} ${item.kind} ${item.path.join("/")}`}
                  href={hrefOf(here.workspace.id, item.path)}
                  title={words.title}
                  detail={
                    <>
                      {words.reason} <span className="block">{here.workspace.name}</span>
                    </>
                  }
                />
              );
            })}
          </RowList>
        </section>
      ))}
    </Sheet>
  );
}

async function Nothing({ nowhere }: { nowhere: boolean }) {
  const [t, list] = await Promise.all([getTranslations("guide.now"), getTranslations("workspaces.list")]);
  const key = nowhere ? "nowhere" : "nothing";
  return (
    <EmptyState
      title={t(`${key}.title`)}
      action={nowhere && <ButtonLink href="/new">{list("new")}</ButtonLink>}
    >
      <p>{t(`${key}.body`)}</p>
    </EmptyState>
  );
}

async function Workspaces({ now }: { now: Now }) {
  const [t, guide] = await Promise.all([
    getTranslations("workspaces.list"),
    getTranslations("guide.page.awaiting"),
  ]);
  return (
    <Sheet aria-labelledby="workspaces">
      <h2 id="workspaces">{t("title")}</h2>
      <RowList className="mt-2">
        {now.map(async (here) => (
          <Row
            key={here.workspace.id}
            href={`/w/${here.workspace.id}`}
            title={here.workspace.name}
            detail={
              <>
                {await sayRole(here)}
                {here.awaitsConfirmation && <span className="block">{guide("waitsShort")}</span>}
              </>
            }
            lead={here.partner ? <StrandDisc {...here.partner} decorative /> : undefined}
            tags={here.workspace.isExample && <Tag>{t("example")}</Tag>}
          />
        ))}
      </RowList>
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
        <Link href="/new">{t("new")}</Link>
        <Link href="/trash">{t("trash")}</Link>
      </p>
    </Sheet>
  );
}

/** Who the person is in a workspace: their role, and for whom. */
async function sayRole({ role, partner }: Here): Promise<string> {
  const [frame, roles] = await Promise.all([getTranslations("frame"), getTranslations("common.roles")]);
  return partner
    ? frame("youAreFor", { role: roles(role), organisation: partner.name })
    : frame("youAre", { role: roles(role) });
}

async function sayPlace({ workspace, role, partner }: Here): Promise<string> {
  const [t, roles] = await Promise.all([getTranslations("guide.now"), getTranslations("common.roles")]);
  const words = { workspace: workspace.name, role: roles(role) };
  return partner ? t("forOrganisation", { ...words, organisation: partner.name }) : t("forYou", words);
}
