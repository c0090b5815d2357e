import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Disclosure } from "@/components/disclosure";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { NextOf } from "@/features/frame/your-next";
import { sayCrumb } from "./crumb";
import { News } from "./news";
import type { GuideOverview } from "./overview";
import { GuidePlanPart } from "./plan-part";
import { StandingSheet } from "./standing";
import { sayThere } from "./there-words";
import { VisitMark } from "./visit-mark";
import { hrefOf, sayWaiting } from "./waiting-words";

type Props = { overview: GuideOverview };

/** Where the workspace stands, for those who plan: my next thing, what is there, what is missing, what is new. */
export async function OverviewPage({ overview }: Props) {
  const t = await getTranslations("guide.page");
  const { workspace } = overview;
  return (
    <div className="grid gap-6">
      <div className="-mb-6">
        <PageHeader
          crumb={await sayCrumb(workspace)}
          title={t("title")}
          lead={workspace.purpose && <p className="line-clamp-4 whitespace-pre-line">{workspace.purpose}</p>}
        />
      </div>
      {overview.awaitsConfirmation && (
        <Notice title={t("awaiting.title")}>
          <p>{t("awaiting.now")}</p>
          <p>{t("awaiting.later")}</p>
        </Notice>
      )}
      <Mine overview={overview} />
      {overview.role === "FACILITATOR" && (
        <Sheet aria-labelledby="notes">
          <h2 id="notes">{t("leaveNotes")}</h2>
          <p className="mt-2 mb-4 max-w-measure">{t("leaveNotesBody")}</p>
          <ButtonLink variant="quiet" href={`/w/${workspace.id}/notes`}>
            {t("leaveNotes")}
          </ButtonLink>
        </Sheet>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[5fr_4fr] lg:grid-rows-[auto_1fr]">
        <div className="grid gap-6">
          <GuidePlanPart overview={overview} />
          <There overview={overview} />
        </div>
        <StandingSheet workspace={workspace.id} standing={overview.standing} />
        <News overview={overview} />
      </div>
      <VisitMark workspace={workspace.id} seq={overview.seq} />
    </div>
  );
}

/** The one thing that is this reader's to do, and what else waits. */
async function Mine({ overview: { workspace, role, waiting } }: Props) {
  const [t, common, locale] = await Promise.all([
    getTranslations("guide"),
    getTranslations("common"),
    getLocale(),
  ]);
  const [first, ...rest] = waiting;
  if (!first) {
    return (
      <EmptyState title={t("page.quiet.title")}>
        <p>{t("page.quiet.body")}</p>
      </EmptyState>
    );
  }
  return (
    <NextOf
      workspace={workspace.id}
      item={first}
      audience={t("page.forYou", { role: common(`roles.${role}`) })}
    >
      {rest.length > 0 && (
        <div className="basis-full">
          <Disclosure summary={t("page.also", { count: rest.length })}>
            <RowList>
              {rest.map((item) => {
                const other = sayWaiting(t, item, locale);
                return (
                  <Row
                    key={`${item.kind} ${item.path.join("/")}`}
                    href={hrefOf(workspace.id, item.path)}
                    title={other.title}
                    detail={other.reason}
                  />
                );
              })}
            </RowList>
          </Disclosure>
        </div>
      )}
    </NextOf>
  );
}

async function There({ overview: { workspace, there } }: Props) {
  const t = await getTranslations("guide");
  return (
    <Sheet aria-labelledby="there">
      <h2 id="there">{t("page.there")}</h2>
      <RowList className="mt-2">
        {there.map((one) => (
          <Row
            key={one.room}
            href={`/w/${workspace.id}/${one.room}`}
            title={t(`rooms.${one.room}`)}
            detail={sayThere(t, one)}
          />
        ))}
      </RowList>
    </Sheet>
  );
}
