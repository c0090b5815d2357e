import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Button } from "@/components/button";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { isExampleAddress } from "@/domain/account/example";
import { ownPath } from "@/domain/account/own-path";
import { PostForm } from "@/features/forms/post-form";
import { currentPerson } from "@/server/core/auth/session";
import { env } from "@/server/core/env";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("login"))("againPage.title") };
}

const notices = ["limited", "mailUnavailable", "unavailable"] as const;

/** For somebody who is signed in and whose mailbox is to prove itself once more: a code, and back to where they were. */
export default async function AgainPage({
  searchParams,
}: {
  searchParams: Promise<{ state?: string; next?: string }>;
}) {
  const query = await searchParams;
  const next = ownPath(query.next);
  const person = await currentPerson();
  if (!person) redirect(next ? `/login?next=${encodeURIComponent(next)}` : "/login");
  const t = await getTranslations("login");
  const state = notices.find((known) => known === query.state);
  // an invented person has no mailbox that anybody could open; in local mode the press is the proof
  const invented = env.local && isExampleAddress(person.email);
  return (
    <>
      <PageHeader
        title={t("againPage.title")}
        lead={<p className="[overflow-wrap:anywhere]">{t("againPage.lead", { address: person.email })}</p>}
      />
      {state && (
        <Notice tone="decision" role="status" className="mb-6">
          {t(`states.${state}`)}
        </Notice>
      )}
      <PostForm
        action={invented ? "/api/auth/example" : "/api/auth/again"}
        hidden={{ next, email: invented ? person.email : null }}
      >
        <div>
          <Button type="submit" className="w-full sm:w-auto">
            {invented ? t("example.signInAs", { name: person.name }) : t("againPage.submit")}
          </Button>
        </div>
      </PostForm>
    </>
  );
}
