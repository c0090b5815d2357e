import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PeopleList } from "@/features/people/members/list";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<{ after?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("title") };
}

export default async function PeoplePage({ params, searchParams }: Props) {
  const [{ workspace }, { after }] = await Promise.all([params, searchParams]);
  const api = await serverApi();
  const people = await api.people.list({ workspace, after });
  const pending = people.may.seeInvitations && !after ? await api.people.invitations({ workspace }) : null;
  return <PeopleList workspace={workspace} people={people} pending={pending} />;
}
