import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/frames/page-header";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { plans } from "@/domain/access/roles";
import { LanguageButton } from "@/features/account/language-button";
import type { RouterOutputs } from "@/trpc/types";
import { helpSteps } from "./steps";

type Frame = RouterOutputs["frame"]["show"];
type Props = {
  frame: Frame;
  /** Who coordinates; null for readers who see no people. */
  coordinators: RouterOutputs["people"]["coordinators"] | null;
};

/** Help in a workspace, for one role: what can I do, what do others see, whom do I ask, what if I go (WCAG 3.2.6). */
export async function HelpPage({ frame, coordinators }: Props) {
  const [t, roles] = await Promise.all([getTranslations("help"), getTranslations("common.roles")]);
  const { role, partner } = frame.member;
  const key = role === "REPRESENTATIVE" && !partner ? "REPRESENTATIVE_alone" : role;
  return (
    <div className="grid gap-6">
      <div className="-mb-6">
        <PageHeader
          crumb={t("crumb", { workspace: frame.name, role: roles(role) })}
          title={t("title")}
          lead={<p>{t(`lead.${key}`, { organisation: partner?.name ?? "" })}</p>}
        />
      </div>
      <Can frame={frame} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid gap-6">
          <Ask frame={frame} coordinators={coordinators} />
          <Seen role={role} />
        </div>
        <div className="grid gap-6">
          <Leaving frame={frame} />
          <Yours frame={frame} />
        </div>
      </div>
    </div>
  );
}

async function Can({ frame }: Pick<Props, "frame">) {
  const t = await getTranslations("help.can");
  return (
    <Sheet aria-labelledby="can">
      <h2 id="can">{t("title")}</h2>
      <RowList className="mt-2">
        {helpSteps[frame.member.role].map(({ key, path }) => (
          <Row key={key} href={`/w/${frame.id}${path}`} title={t(`${key}.link`)} detail={t(`${key}.body`)} />
        ))}
      </RowList>
    </Sheet>
  );
}

async function Ask({ frame, coordinators }: Props) {
  const t = await getTranslations("help.ask");
  const others = (coordinators ?? []).filter(({ id }) => id !== frame.member.id);
  const alone = frame.member.role === "COORDINATOR" && others.length === 0;
  const coordinates = frame.member.role === "COORDINATOR";
  return (
    <Sheet aria-labelledby="ask">
      <h2 id="ask">{t("title")}</h2>
      {coordinators === null ? <p className="mt-2">{t("observer")}</p> : null}
      {alone ? (
        <p className="mt-2">
          {t("alone")} <Link href={`/w/${frame.id}/people/invite`}>{t("aloneLink")}</Link>
        </p>
      ) : null}
      {others.length > 0 ? (
        <>
          <p className="mt-2">{coordinates ? t("others") : t("people", { count: others.length })}</p>
          <RowList>
            {others.map(({ id, name, partner }) => (
              <Row
                key={id}
                href={`/w/${frame.id}/people/${id}`}
                title={name}
                detail={partner?.name}
                lead={partner ? <StrandDisc {...partner} decorative /> : undefined}
              />
            ))}
          </RowList>
        </>
      ) : null}
    </Sheet>
  );
}

async function Seen({ role }: { role: Frame["member"]["role"] }) {
  const t = await getTranslations("help.see");
  const speaks = role === "COORDINATOR" || role === "REPRESENTATIVE";
  return (
    <Sheet aria-labelledby="see">
      <h2 id="see">{t("title")}</h2>
      <div className="mt-2 max-w-measure space-y-2">
        {speaks ? (
          <>
            <p>{t("member")}</p>
            <p>{t("drafts")}</p>
            <p>{t("history")}</p>
          </>
        ) : (
          <p>{t(role)}</p>
        )}
      </div>
    </Sheet>
  );
}

async function Leaving({ frame: { id, member } }: Pick<Props, "frame">) {
  const t = await getTranslations("help.leave");
  return (
    <Sheet aria-labelledby="leaving">
      <h2 id="leaving">{t("title")}</h2>
      <p className="mt-2 max-w-measure">{t(member.role)}</p>
      <p className="mt-2">
        <Link href={`/w/${id}/people/leave`} className="inline-flex min-h-11 items-center">
          {t("link")}
        </Link>
      </p>
    </Sheet>
  );
}

/** What one may set for oneself, with the language at one press. */
async function Yours({ frame: { id, member } }: Pick<Props, "frame">) {
  const t = await getTranslations("help.yours");
  const links = [
    { href: `/w/${id}/notifications`, label: t("mails") },
    { href: `/w/${id}/people/me`, label: t("name") },
    ...(plans(member.role) ? [{ href: `/w/${id}/settings`, label: t("settings") }] : []),
    { href: "/account", label: t("account") },
  ];
  return (
    <Sheet aria-labelledby="yours">
      <h2 id="yours">{t("title")}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
      <ul role="list" className="mt-1">
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} className="inline-flex min-h-11 items-center">
              {label}
            </Link>
          </li>
        ))}
        <li className="-ml-1.5">
          <LanguageButton />
        </li>
      </ul>
      <p className="mt-2 text-sm text-ink-2 max-lg:hidden">{t("keys")}</p>
    </Sheet>
  );
}
