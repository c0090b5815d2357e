import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readFilter } from "@/domain/partners/filter";
import { seatOf } from "@/domain/partners/map/table";
import { FindingsOf } from "@/features/analysis/findings-here";
import { MapPage } from "@/features/partners/map/page";
import { MapSwitch } from "@/features/partners/map/switch";
import { ImportTools } from "@/features/partners/register/import-tools";
import { PartnerList } from "@/features/partners/register/list";
import { MissingSection } from "@/features/perspectives/missing-section";
import { serverApi } from "@/trpc/server";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | undefined>>;
};

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = await searchParams;
  return { title: (await getTranslations(view === "map" ? "partner-map" : "partners"))("title") };
}

export default async function PartnersPage({ params, searchParams }: Props) {
  const [{ workspace }, asked, api] = await Promise.all([params, searchParams, serverApi()]);
  if (asked.view === "map") {
    const seat = seatOf(asked.seat);
    const facts = await api.partners.map({ workspace, seat });
    return (
      <MapPage
        workspace={workspace}
        facts={facts}
        seat={seat}
        tabs={<MapSwitch workspace={workspace} view="MAP" actors={facts.may.actors} />}
      />
    );
  }
  const filter = readFilter(asked);
  const partners = await api.partners.list({ workspace, after: asked.after, ...filter });
  return (
    <>
      <PartnerList
        workspace={workspace}
        partners={partners}
        filter={filter}
        tabs={<MapSwitch workspace={workspace} view="LIST" actors={partners.planning} />}
      />
      {partners.planning && <MissingSection workspace={workspace} />}
      {partners.planning && <FindingsOf workspace={workspace} concern="partners" />}
      {partners.planning && <ImportTools workspace={workspace} mayImport={partners.may.add} />}
    </>
  );
}
