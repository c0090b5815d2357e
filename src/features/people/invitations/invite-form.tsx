"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useMemo, useRef, useState } from "react";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { ErrorSummary } from "@/components/fields/error-summary";
import { TextArea } from "@/components/fields/text-area";
import type { Role } from "@/domain/access/roles";
import type { Locale } from "@/domain/account/choices";
import { type Comparable, doublesOn, nameKey } from "@/domain/alike";
import type { PartnerTier } from "@/domain/partners/choices";
import { guessOrganisation } from "@/domain/partners/pasted/mail-hosts";
import { type PastedInvitee, readPasted } from "@/domain/partners/pasted/read";
import { MAX_INVITED } from "@/domain/people/inviting";
import { maySit } from "@/domain/people/seats";
import { useHeldState } from "@/features/drafts/kept/held-state";
import { KeptLater } from "@/features/drafts/kept/kept-later";
import { ProblemNotice } from "@/features/forms/problem-notice";
import { useChange } from "@/features/forms/use-change";
import { useReady } from "@/features/forms/use-ready";
import type { PartnerChoice } from "@/features/people/shown";
import { useApiClient } from "@/trpc/client";
import { HowInvited } from "./how-invited";
import { canBeInvited, type InviteProblem, NEW_SEAT, problemsOf } from "./invite-problems";
import { Understood } from "./understood";
import { useInviteUndo } from "./use-invite-undo";

/** What is said beside the name of the organisation; the rest is about the address. */
const aboutNames: ReadonlySet<string> = new Set(["organisationLeft", "nameMissing", "maybeOnList"]);

type Props = {
  workspace: string;
  partners: PartnerChoice[];
  /** The inviter's own seat, for somebody who invites colleagues only; null for the coordination. */
  ownSeat: string | null;
  seat: string;
  /** All organisations on the list, with the domains of their contacts. */
  listed: Comparable[];
  /** How many of how many members an observer would see by name. */
  named: { named: number; members: number };
};

const NOTHING_TYPED = { addresses: "", names: "{}" };

/** Names of organisations by address, as a draft holds them. */
function readNames(kept: unknown): Record<string, string> {
  try {
    const read: unknown = JSON.parse(String(kept));
    return typeof read === "object" && read !== null ? { ...(read as Record<string, string>) } : {};
  } catch {
    return {};
  }
}

/** Invites many people at once. Every address that cannot be invited is named with its reason; nothing typed is lost. */
export function InviteForm({ workspace, partners, ownSeat, seat: firstSeat, listed, named }: Props) {
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
  const [tier, setTier] = useState<PartnerTier>("CORE");
  const [names, setNames] = useState<Record<string, string>>({});
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set());
  const [problems, setProblems] = useState<InviteProblem[]>([]);
  const [tries, setTries] = useState(0);

  const sent = useRef<(() => void) | null>(null);
  const held = useHeldState({ addresses: text, names: JSON.stringify(names) }, (inputs) => {
    setText(String(inputs.addresses));
    setNames(readNames(inputs.names));
  });

  const found = readPasted(text);
  const good = found.filter(canBeInvited);
  const sits = maySit(role);
  const opensSeats = sits && seat === NEW_SEAT;
  const [listedNames, doubles] = useMemo(
    () => [new Set(listed.map(({ name }) => nameKey(name))), doublesOn(listed)] as const,
    [listed],
  );
  const isListed = (name: string) => listedNames.has(nameKey(name));
  const nameOf = ({ email, organisation }: PastedInvitee) =>
    names[email ?? ""] ?? (organisation || guessOrganisation(email ?? ""));
  const doubleOf = (one: PastedInvitee): string | null => {
    const [name, email] = [nameOf(one), one.email ?? ""];
    if (!opensSeats || !name.trim() || isListed(name) || others.has(email)) return null;
    return doubles({ name, contact: email })[0]?.name ?? null;
  };
  const idOf = (field: string) => `${prefix}${field}`;
  const wordsOf = ({ problem, written, email, line, record }: InviteProblem) =>
    t(`problems.${problem}`, {
      written: written ?? "",
      email: email ?? "",
      line: line ?? 0,
      record: record ?? "",
      max: MAX_INVITED,
    });
  const errorOf = (field: string) =>
    problems
      .filter((one) => one.field === field)
      .map(wordsOf)
      .join(" ") || undefined;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTries((count) => count + 1);
    const missing = problemsOf({ found, role, seat: sits ? seat : null, nameOf, doubleOf });
    setProblems(missing);
    if (missing.length > 0) return;
    const place = {
      role,
      partnerId: sits && !opensSeats && seat ? seat : null,
      maySign: sits && seat !== "" && maySign,
      locale,
      ...(opensSeats && { tier }),
      invited: good.map((one) => ({
        email: one.email,
        name: one.person.slice(0, 80),
        partnerName: opensSeats ? nameOf(one) : null,
        ...(others.has(one.email) && { isOther: true }),
      })),
    };
    const result = await change.run(place, (requestId) =>
      api.people.invite.mutate({ workspace, requestId, ...place }),
    );
    if (!result) return;
    const refused = result.refused.map(({ email, problem, record }) => ({
      field: aboutNames.has(problem) ? `name-${email}` : "addresses",
      ...{ problem, email, record },
    }));
    setProblems(refused);
    if (refused.length > 0) return;
    sent.current?.();
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
      <Understood
        found={found}
        opensSeats={opensSeats}
        nameOf={nameOf}
        onName={(email, name) => setNames({ ...names, [email]: name })}
        isListed={isListed}
        doubleOf={doubleOf}
        onOther={(email) => setOthers(new Set([...others, email]))}
        idOf={idOf}
        errorOf={errorOf}
      />
      <HowInvited
        {...{ workspace, partners, ownSeat, named, idOf, errorOf, role, seat, tier, maySign, locale }}
        onRole={(next) => {
          setRole(next);
          // who helps to coordinate usually sits for nobody new
          if (next === "COORDINATOR" && seat === NEW_SEAT) setSeat("");
        }}
        onSeat={setSeat}
        onTier={setTier}
        onMaySign={setMaySign}
        onLocale={setLocale}
      />
      <KeptLater
        noun="people"
        names={["addresses", "names"]}
        form={held}
        values={NOTHING_TYPED}
        labels={{ addresses: t("addresses") }}
        sent={sent}
        asksSignIn={change.problem?.kind === "signedOut"}
      />
      <ProblemNotice
        noun="people"
        problem={change.problem?.kind === "fields" ? { kind: "unknown" } : change.problem}
      />
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" disabled={!ready} pending={change.pending} pendingLabel={form("saving")}>
          {t("submit", { count: good.length })}
        </Button>
        <ButtonLink variant="plain" href={`/w/${workspace}/people`}>
          {form("cancel")}
        </ButtonLink>
      </div>
    </form>
  );
}
