import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { HOME, ownPath } from "@/domain/account/own-path";
import { CODE_TRIES } from "@/domain/account/signing-in";
import { CodeForm } from "@/features/login/code-form";
import { currentPerson } from "@/server/core/auth/session";
import { waitingHere } from "@/server/core/auth/waiting";
import { env } from "@/server/core/env";

type Query = { state?: string; left?: string; next?: string; other?: string };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("login"))("code.title") };
}

const triesLeft = (left: string | undefined): number =>
  Math.min(CODE_TRIES, Math.max(0, Number.parseInt(left ?? "", 10) || 0));

/** Says where the mail went and takes its code; in a browser that did not ask, together with the address. */
export default async function CodePage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const here = await waitingHere();
  const next = ownPath(query.next) ?? here.next;
  if (here.state === "used" && (await currentPerson())) redirect(next ?? HOME);
  const t = await getTranslations("login");
  const withAddress = query.other === "1" || here.address === null;
  const over = !withAddress && (here.state === "expired" || here.state === "used") ? here.state : null;
  const spent = query.state === "wrong" && triesLeft(query.left) === 0;
  const again = next ? `/login?next=${encodeURIComponent(next)}` : "/login";
  if (over || spent) {
    return (
      <>
        <PageHeader title={t("code.title")} />
        <Notice tone="decision" role="status" className="mb-6">
          {t(spent ? "states.spent" : `states.${over}`)}
        </Notice>
        <ButtonLink href={again}>{t("again")}</ButtonLink>
      </>
    );
  }
  const errors = {
    address: query.state === "address" ? t("states.address") : undefined,
    code:
      query.state === "wrong"
        ? t("states.wrong", { left: triesLeft(query.left) })
        : query.state === "code"
          ? t("states.code")
          : undefined,
  };
  const lead = withAddress ? t("code.other") : t("code.sent", { address: here.address ?? "" });
  return (
    <>
      <PageHeader title={t("code.title")} lead={<p className="[overflow-wrap:anywhere]">{lead}</p>} />
      {query.state === "limited" && (
        <Notice tone="decision" role="status" className="mb-6">
          {t("states.codesLimited")}
        </Notice>
      )}
      <CodeForm next={next} withAddress={withAddress} errors={errors} />
      <p className="mt-8 text-ink-2">
        {t.rich("code.missing", { again: (words) => <Link href={again}>{words}</Link> })}
        {env.local && (
          <> {t.rich("code.local", { mailbox: (words) => <Link href="/mailbox">{words}</Link> })}</>
        )}
      </p>
    </>
  );
}
