import type { Metadata } from "next";
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
    ? await Promise.all([
        api.partners.choices({
          workspace,
          among: "HERE",
          chosen: person.partnerId ? [person.partnerId] : [],
        }),
        api.people.me({ workspace }),
      ])
    : [[], null];
  return (
    <PersonPage
      workspace={workspace}
      person={person}
      partners={partners}
      ownOrganisation={me?.partner?.name ?? null}
    />
  );
}
