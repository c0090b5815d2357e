import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/disclosure";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Weave } from "@/components/strands/weave";
import { Written } from "@/components/texts/written";
import type { RouterOutputs } from "@/trpc/types";

export type Offered = NonNullable<
  Extract<RouterOutputs["people"]["door"], { invitation: unknown }>["invitation"]
>;

type Props = { inviter: string; offer: Offered; children: ReactNode };

/** What one is invited to, on one page: who asks, what it is called and why, who is in, and for whom one speaks. */
export async function InvitationOffer({ inviter, offer, children }: Props) {
  const [t, common] = await Promise.all([getTranslations("invite"), getTranslations("common")]);
  const { workspace, partner, inviter: by, role } = offer;
  const who = [inviter, by.organisation].filter(Boolean).join(", ");
  return (
    <>
      <PageHeader
        crumb={t("mine.by", { who, organisation: partner ? "yes" : "no" })}
        title={workspace.name}
        lead={<Written className="line-clamp-4">{workspace.purpose || t("mine.purposeNone")}</Written>}
      />
      <WhoIsIn offer={offer} />
      <Sheet as="div" className="grid gap-5">
        {partner ? (
          <div>
            <p className="font-semibold">{t("mine.organisation")}</p>
            <p className="mt-2 flex items-center gap-3">
              <StrandDisc {...partner} decorative />
              {partner.name}
            </p>
          </div>
        ) : (
          <p>
            <span className="font-semibold">{t("mine.role")}</span> {common(`roles.${role}`)}
          </p>
        )}
        {children}
        <Disclosure summary={t("mine.expected")}>
          <p>{t(`mine.expects.${role}`, { organisation: partner?.name ?? "" })}</p>
          {partner && <p>{t(offer.maySign ? "mine.maySignYes" : "mine.maySignNo")}</p>}
        </Disclosure>
      </Sheet>
    </>
  );
}

const WIDTH = 14;
const HEIGHT = 32;
const GAP = 5;

/** One strand for each that is in, and an empty seat for whoever reads. Names only of those that are publicly named. */
async function WhoIsIn({ offer: { seats, members, partner } }: { offer: Offered }) {
  const t = await getTranslations("invite.mine");
  const named = seats.flatMap(({ name }) => name ?? []);
  const width = (seats.length + 1) * (WIDTH + GAP);
  return (
    <div className="mb-6">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        className="max-w-full forced-color-adjust-none"
      >
        {seats.map(({ strand }, index) => (
          <svg key={strand} x={index * (WIDTH + GAP)} width={WIDTH} height={HEIGHT} aria-hidden="true">
            <Weave strand={strand} width={WIDTH} height={HEIGHT} />
          </svg>
        ))}
        {partner && (
          <rect
            x={seats.length * (WIDTH + GAP) + 1}
            y="1"
            width={WIDTH - 2}
            height={HEIGHT - 2}
            fill="none"
            stroke="var(--color-control)"
            strokeWidth="1.5"
            strokeDasharray="4 3"
          />
        )}
      </svg>
      <p className="mt-2 text-sm text-ink-2">{t("in", { members, seat: partner ? "yes" : "no" })}</p>
      {named.length > 0 && (
        <Disclosure summary={t("whoIn")}>
          <p>
            {named.join(", ")}
            {members > named.length && ` ${t("andMore", { count: members - named.length })}`}
          </p>
        </Disclosure>
      )}
    </div>
  );
}
