import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { currentPerson } from "@/server/core/auth/session";

/** The bare address: to what waits for me, or to what Kordel is. */
export default async function Home() {
  const person = await currentPerson();
  redirect(person ? "/now" : `/${await getLocale()}`);
}
