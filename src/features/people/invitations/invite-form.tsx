"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { ErrorSummary } from "@/components/fields/error-summary";
import { RadioField } from "@/components/fields/radio-field";
import { TextArea } from "@/components/fields/text-area";
import type { Role } from "@/domain/access/roles";
import { locales } from "@/domain/account/choices";
import type { Locale } from "@/domain/account/schema";
import { MAX_INVITED, readAddresses } from "@/domain/people/addresses";
import { maySit } from "@/domain/people/seats";
import { ProblemNotice } from "@/features/forms/problem-notice";
import { useChange } from "@/features/forms/use-change";
import { useReady } from "@/features/forms/use-ready";
import type { PartnerChoice } from "@/features/people/shown";
import { useApiClient } from "@/trpc/client";
import { type InviteProblem, NEW_SEAT, problemsOf } from "./invite-problems";
import { NewOrganisations } from "./new-organisations";
import { PlaceChoice } from "./place-choice";
import { useInviteUndo } from "./use-invite-undo";

type Props = {
  workspace: string;
  partners: PartnerChoice[];
  /** The inviter's own seat, for somebody who invites colleagues only; null for the coordination. */
  ownSeat: string | null;
  seat: string;
  /** How many of how many members an observer would see by name. */
  named: { named: number; members: number };
};

/** Invites many people at once. Every address that cannot be invited is named with its reason; nothing typed is lost. */
export function InviteForm({ workspace, partners, ownSeat, seat: firstSeat, named }: Props) {
  const t = useTranslations("people.invite");
  const form = useTranslations("form");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useInviteUndo(workspace);
  const change = useChange();
  const ready = useReady();
  const prefix = useId();
  const [text, setText] = useState("");
  const [role, setRole] = useState<Role>("REPRESENTATIVE");
  const [seat, setSeat] = useState(ownSeat ?? firstSeat);
  const [maySign, setMaySign] = useState(true);
  const [locale, setLocale] = useState<Locale>(useLocale() === "en" ? "en" : "de");
  const [names, setNames] = useState<Record<string, string>>({});
  const [problems, setProblems] = useState<InviteProblem[]>([]);
  const [tries, setTries] = useState(0);

  const found = readAddresses(text);
  const emails = found.flatMap((one) => (one.email && !one.problem ? [one.email] : []));
  const sits = maySit(role);
  const opensSeats = sits && seat === NEW_SEAT;
  const idOf = (field: string) => `${prefix}${field}`;
  const wordsOf = ({ problem, written, email }: InviteProblem) =>
    t(`problems.${problem}`, { written: written ?? "", email: email ?? "", max: MAX_INVITED });
  const errorOf = (field: string) =>
    problems
      .filter((one) => one.field === field)
      .map(wordsOf)
      .join(" ") || undefined;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTries((count) => count + 1);
    const missing = problemsOf({ found, role, seat: sits ? seat : null, names });
    setProblems(missing);
    if (missing.length > 0) return;
    const place = {
      role,
      partnerId: sits && !opensSeats && seat ? seat : null,
      maySign: sits && seat !== "" && maySign,
      locale,
      invited: emails.map((email) => ({ email, partnerName: opensSeats ? (names[email] ?? "") : null })),
    };
    const result = await change.run(place, (requestId) =>
      api.people.invite.mutate({ workspace, requestId, ...place }),
    );
    if (!result) return;
    const refused = result.refused.map(({ email, problem }) => ({
      field: problem === "nameOnList" || problem === "nameMissing" ? `name-${email}` : "addresses",
      problem,
      email,
    }));
    setProblems(refused);
    if (refused.length > 0) return;
    offerUndo(result.invitationIds);
    page.push(`/w/${workspace}/people`);
    page.refresh();
  };

  return (
    <form method="post" noValidate className="grid max-w-measure gap-6" onSubmit={send}>
      {problems.length > 0 && (
        <>
          <ErrorSummary
            key={tries}
            title={form("summary")}
            errors={problems.map((one) => ({ field: idOf(one.field), message: wordsOf(one) }))}
          />
          <title>{`${form("errorTitle")} ${t("title")}`}</title>
        </>
      )}
      <TextArea
        id={idOf("addresses")}
        name="addresses"
        label={t("addresses")}
        hint={t("addressesHint")}
        error={errorOf("addresses")}
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
      />
      <p role="status" className="-mt-4 text-sm text-ink-2">
        {t("found", { count: emails.length })}
      </p>
      {ownSeat === null && (
        <PlaceChoice
          idOf={idOf}
          errorOf={errorOf}
          partners={partners}
          role={role}
          onRole={(next) => {
            setRole(next);
            // who helps to coordinate usually sits for nobody new
            if (next === "COORDINATOR" && seat === NEW_SEAT) setSeat("");
          }}
          seat={seat}
          onSeat={setSeat}
          workspace={workspace}
          named={named}
        />
      )}
      {opensSeats && (
        <NewOrganisations
          emails={emails}
          names={names}
          onName={(email, name) => setNames({ ...names, [email]: name })}
          idOf={idOf}
          errorOf={errorOf}
        />
      )}
      {sits && seat !== "" && (
        <CheckboxField
          id={idOf("maySign")}
          label={t("maySign")}
          hint={t("maySignHint")}
          checked={maySign}
          onChange={(event) => setMaySign(event.target.checked)}
        />
      )}
      <RadioField
        id={idOf("locale")}
        name="locale"
        label={t("locale")}
        hint={t("localeHint")}
        value={locale}
        onChange={(event) => setLocale(event.target.value as Locale)}
        options={locales.map((value) => ({ value, label: t(`locales.${value}`) }))}
      />
      <ProblemNotice
        noun="people"
        problem={change.problem?.kind === "fields" ? { kind: "unknown" } : change.problem}
      />
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" disabled={!ready} pending={change.pending} pendingLabel={form("saving")}>
          {t("submit", { count: emails.length })}
        </Button>
        <ButtonLink variant="plain" href={`/w/${workspace}/people`}>
          {form("cancel")}
        </ButtonLink>
      </div>
    </form>
  );
}
