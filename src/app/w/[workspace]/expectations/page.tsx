import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { expectationKinds } from "@/domain/catalogue/expectation-kinds";
import { FindingsOf } from "@/features/analysis/findings-here";
import { MatrixPage } from "@/features/expectations/matrix/page";
import { MatrixSwitch } from "@/features/expectations/matrix/switch";
import { ExpectationList } from "@/features/expectations/register/list";
import { SilentMembers } from "@/features/expectations/register/silent-members";
import { AskAll } from "@/features/rounds/ask-all";
import { OpenRound } from "@/features/rounds/open-round";
import { serverApi } from "@/trpc/server";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{
    view?: string;
    partner?: string;
    kind?: string;
    after?: string;
    org?: string;
    columns?: string;
  }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("expectations"))("title") };
}

type Chosen = Parameters<Awaited<ReturnType<typeof serverApi>>["expectations"]["list"]>[0];

/** The rows of one page and what the register says as a whole. */
async function registerOf(api: Awaited<ReturnType<typeof serverApi>>, chosen: Chosen) {
  const { workspace } = chosen;
  const [register, page] = await Promise.all([
    api.expectations.summary({ workspace }),
    api.expectations.list(chosen),
  ]);
  return { register, page };
}

/** The table of all, or the list where it is asked for or narrowed. */
export default async function ExpectationsPage({ params, searchParams }: Props) {
  const [{ workspace }, asked, api] = await Promise.all([params, searchParams, serverApi()]);
  const kind = expectationKinds.find((each) => each === asked.kind);
  const after = asked.after || undefined;
  const chosen = { partnerId: asked.partner || undefined, kind, after };
  const list = asked.view === "list" || chosen.partnerId || kind || (after && asked.view !== "matrix");
  const rounds = await api.rounds.list({ workspace });
  const around = {
    // the one main button of the page is that of the next thing, which this is while the others are silent
    door: <AskAll workspace={workspace} rounds={rounds} quiet />,
    tabs: (
      <>
        <MatrixSwitch workspace={workspace} view={list ? "LIST" : "MATRIX"} />
        <OpenRound workspace={workspace} rounds={rounds} />
      </>
    ),
  };
  return (
    <>
      {list ? (
        <ExpectationList
          workspace={workspace}
          {...(await registerOf(api, { workspace, ...chosen }))}
          chosen={chosen}
          around={around}
        />
      ) : (
        <MatrixPage
          workspace={workspace}
          matrix={await api.expectations.matrix({ workspace, after })}
          chosen={asked.org}
          columns={Number(asked.columns ?? 1)}
          around={around}
        />
      )}
      {rounds.may.plan && (
        <SilentMembers workspace={workspace} round={await api.rounds.current({ workspace })} />
      )}
      <FindingsOf workspace={workspace} concern="expectations" />
    </>
  );
}
