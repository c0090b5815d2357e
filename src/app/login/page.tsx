import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { HOME, ownPath } from "@/domain/account/own-path";
import { AskForm } from "@/features/login/ask-form";
import { ExamplePeople } from "@/features/login/example-people";
import { ForgetDrafts } from "@/features/login/forget-drafts";
import { examplePeople } from "@/server/core/auth/examples/example-people";
import { currentPerson } from "@/server/core/auth/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("login"))("title") };
}

const notices = ["limited", "mailUnavailable", "unavailable", "signedOut", "closed"] as const;

/** Asks for an address. A person who is signed in already goes on. */
export default async function LoginPage({
  searchParams,
}: {
  searchParams: Promise<{ state?: string; next?: string }>;
}) {
  const query = await searchParams;
  const next = ownPath(query.next);
  const person = await currentPerson().catch(() => null);
  if (person && query.state !== "unavailable") redirect(next ?? HOME);
  const t = await getTranslations("login");
  const state = notices.find((known) => known === query.state);
  const people = await examplePeople().catch(() => []);
  return (
    <>
      {state === "signedOut" && <ForgetDrafts />}
      <PageHeader title={t("title")} lead={<p>{t("lead")}</p>} />
      {state && (
        <Notice
          tone={state === "signedOut" || state === "closed" ? "info" : "decision"}
          role="status"
          className="mb-6"
        >
          {t(`states.${state}`)}
        </Notice>
      )}
      <AskForm next={next} wrong={query.state === "address"} />
      <ExamplePeople people={people} next={next} />
    </>
  );
}
