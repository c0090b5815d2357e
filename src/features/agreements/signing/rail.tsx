import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { StrandMark } from "@/components/strands/strand-mark";
import { signPath } from "@/domain/notifications/paths";
import { type Agreement, agreementAddressOf, type Word } from "@/features/agreements/shown";
import { MissingNames } from "@/features/notifications/missing-names";
import { sayDay } from "@/features/words/dates";
import { Fingerprint } from "./fingerprint";

type Props = { workspace: string; agreement: Agreement };

const marks = {
  SIGNED: "solid",
  SIGNED_WITH_RESERVATION: "gap",
  REFUSED: "crossed",
  PENDING: "empty",
} as const;

const MORE_NAMES = 50;

/** The same page with more names on the rail. */
const moreNames = (workspace: string, agreement: Agreement): string => {
  const here = agreementAddressOf(workspace, agreement, agreement.text.number);
  return `${here}${here.includes("?") ? "&" : "?"}names=${agreement.rail.length + MORE_NAMES}#signing-rail`;
};

const ownFirst = (rail: readonly Word[], own?: string): Word[] => [
  ...rail.filter((word) => word.partner.id === own),
  ...rail.filter((word) => word.partner.id !== own),
];

/**
 * Who has said what about this text: two lines and a thread per organisation, the reader's own first, counted in words
 * over all of them; the reader's own step, and the reminder of those who are missing, where their names stand.
 */
export async function SigningRail({ workspace, agreement }: Props) {
  const [t, asks] = await Promise.all([
    getTranslations("agreements"),
    getTranslations("notifications.missing.asks"),
  ]);
  const { text, force, rail, seat, may, tally } = agreement;
  const own = rail.find((word) => word.partner.id === seat?.partnerId);
  const waits = own && (own.state === "PENDING" || own.state === "REFUSED");
  const current = force?.verdict !== "OVERTAKEN" && force?.verdict !== "ENDED";
  return (
    <Sheet aria-labelledby="signing-rail">
      <h2 id="signing-rail">{t("rail.title")}</h2>
      <p className="mt-1 text-sm text-ink-2">
        {force && force.parties > 0 ? t("rail.tally", { ...tally }) : t("rail.noParties")}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
      <ul role="list" className="mt-3 divide-y divide-line">
        {ownFirst(rail, seat?.partnerId).map((word) => (
          <RailRow key={word.partner.id} word={word} />
        ))}
      </ul>
      {agreement.named > rail.length && (
        <p className="mt-4 print:hidden">
          <ButtonLink variant="quiet" href={moreNames(workspace, agreement)}>
            {t("rail.more", { count: agreement.named - rail.length })}
          </ButtonLink>
        </p>
      )}
      {own?.signedOn && text.fingerprint && (
        <p className="mt-4 print:hidden">
          <ButtonLink variant="quiet" href={agreementAddressOf(workspace, agreement, text.number, "/sign")}>
            {t("sign.receipt.again")}
          </ButtonLink>
        </p>
      )}
      {may.sign && seat && (
        <p className="mt-5 max-lg:hidden print:hidden">
          <ButtonLink href={agreementAddressOf(workspace, agreement, text.number, "/sign")}>
            {t("rail.sign", { organisation: seat.name })}
          </ButtonLink>
        </p>
      )}
      {!may.sign && seat && waits && current && !seat.maySign && (
        <div className="mt-5 grid gap-2">
          <p className="text-sm text-ink-2">{t("rail.noMandate", { organisation: seat.name })}</p>
          {may.postpone && (
            <p>
              <ButtonLink
                variant="quiet"
                href={agreementAddressOf(workspace, agreement, text.number, "/sign")}
              >
                {t("sign.postpone.open")}
              </ButtonLink>
            </p>
          )}
        </div>
      )}
      {agreement.remindable.length > 0 && (
        <div className="mt-5 border-t border-line pt-4 print:hidden">
          <MissingNames
            workspace={workspace}
            partnerIds={agreement.remindable}
            path={signPath(agreement.id)}
            asked={asks("sign", { title: agreement.title })}
          />
        </div>
      )}
      {text.fingerprint && (
        <div className="mt-6 border-t border-line pt-4">
          <Fingerprint value={text.fingerprint} />
        </div>
      )}
    </Sheet>
  );
}

/** "Sign" under the thumb on a phone, as long as one has not: nobody scrolls past the whole text to find it. */
export async function StickySign({ workspace, agreement, to }: Props & { to?: string }) {
  const t = await getTranslations("agreements");
  const { seat, may, text } = agreement;
  if (!may.sign || !seat) return null;
  return (
    <div className="sticky bottom-15 z-10 -mx-4 sm:-mx-6 border-t border-line bg-sheet px-4 py-3 sm:px-6 lg:hidden print:hidden [@media(height<26rem)]:static">
      <ButtonLink
        href={to ?? agreementAddressOf(workspace, agreement, text.number, "/sign")}
        className="w-full justify-center"
      >
        {t("rail.sign", { organisation: seat.name })}
      </ButtonLink>
    </div>
  );
}

async function RailRow({ word }: { word: Word }) {
  const [t, locale] = await Promise.all([getTranslations("agreements.rail"), getLocale()]);
  const postponed = word.state === "PENDING" && word.notBefore;
  const status = postponed
    ? t("notBefore", { day: sayDay(postponed, locale) })
    : t(word.state, { day: word.signedOn ? sayDay(word.signedOn, locale) : "" });
  const details = [
    word.signerName && t("by", { name: word.signerName, mandate: word.mandate }),
    word.reservation && t("reservation", { text: word.reservation }),
    word.reason && t("reason", { text: word.reason }),
    word.nameNow && t("nameNow", { name: word.nameNow }),
    !word.party && t("former"),
  ].filter(Boolean);
  const lines = details.map((line) => (
    <p key={String(line)} className="wrap-break-word">
      {line}
    </p>
  ));
  return (
    <li className="flex items-start gap-4 py-2.5">
      <StrandMark strand={word.partner.strand} state={postponed ? "hatched" : marks[word.state]} />
      <StrandDisc {...word.partner} size={32} decorative />
      <div className="min-w-0 flex-1 text-sm text-ink-2">
        <p className="text-base leading-snug font-semibold text-ink">{word.partner.name}</p>
        {lines.length === 0 ? (
          <p>{status}</p>
        ) : (
          <details className="group print:hidden">
            <summary className="flex w-fit min-h-6 cursor-pointer items-center gap-2 list-none hover:underline [&::-webkit-details-marker]:hidden">
              {status}
              <svg
                aria-hidden="true"
                viewBox="0 0 10 12"
                className="h-2.5 w-2 shrink-0 fill-current group-open:rotate-90"
              >
                <path d="M0 0l10 6-10 6z" />
              </svg>
            </summary>
            <div className="mt-1">{lines}</div>
          </details>
        )}
        {lines.length > 0 && (
          <div className="hidden print:block">
            <p>{status}</p>
            {lines}
          </div>
        )}
      </div>
    </li>
  );
}
