import type { Metadata } from "next";
import { hasEnded } from "@/domain/partners/states";
import { PersonPage } from "@/features/people/members/page";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; memberId: string }> };

const read = async (params: Props["params"]) => {
  const { workspace, memberId } = await params;
  const api = await serverApi();
  return { workspace, api, person: await api.people.byId({ workspace, memberId }) };
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read(params)).person.name };
}

export default async function Page({ params }: Props) {
  const { workspace, api, person } = await read(params);
  const [partners, me] = person.may.change
    ? await Promise.all([api.partners.choices({ workspace }), api.people.me({ workspace })])
    : [[], null];
  return (
    <PersonPage
      workspace={workspace}
      person={person}
      partners={partners.filter((partner) => partner.id === person.partnerId || !hasEnded(partner.state))}
      ownOrganisation={me?.partner?.name ?? null}
    />
  );
}
