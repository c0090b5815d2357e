import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { landingOf } from "@/domain/account/landing";
import { currentPerson } from "@/server/core/auth/session";
import { serverApi } from "@/trpc/server";

/** The bare address: to where one's role lands, or to what Kordel is. */
export default async function Home() {
  if (!(await currentPerson())) redirect(`/${await getLocale()}`);
  const api = await serverApi();
  redirect(landingOf(await api.workspaces.mine()));
}
