"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { TextField } from "@/components/fields/text-field";
import type { PastedInvitee } from "@/domain/partners/pasted/read";
import { canBeInvited } from "./invite-problems";

type Props = {
  found: readonly PastedInvitee[];
  /** Whether each comes for an organisation of their own. */
  opensSeats: boolean;
  /** What the organisation is called: typed here, pasted, or guessed from the address. */
  nameOf: (invitee: PastedInvitee) => string;
  onName: (email: string, name: string) => void;
  /** Whether an organisation of this name is on the list already. */
  isListed: (name: string) => boolean;
  /** The organisation on the list that it may be, as long as nobody has said. */
  doubleOf: (invitee: PastedInvitee) => string | null;
  /** It is another one. */
  onOther: (email: string) => void;
  idOf: (field: string) => string;
  errorOf: (field: string) => string | undefined;
};

/**
 * What was understood, line by line, before anything goes out: who is invited for which organisation. A field stands only
 * where the organisation was not named; it holds what its address suggests.
 */
export function Understood({
  found,
  opensSeats,
  nameOf,
  onName,
  isListed,
  doubleOf,
  onOther,
  idOf,
  errorOf,
}: Props) {
  const t = useTranslations("people.invite");
  const good = found.filter(canBeInvited);
  const odd = found.filter((one) => one.problem !== null);
  return (
    <div className="-mt-3 grid gap-3">
      <p role="status" className="text-sm text-ink-2">
        {t("found", { count: good.length })}
      </p>
      {odd.length > 0 && (
        <ul className="grid gap-1 text-sm">
          {odd.map((one) => (
            <li key={`${one.line} ${one.written}`} className="[overflow-wrap:anywhere]">
              {t(`notUnderstood.${one.problem ?? "address"}`, { line: one.line, written: one.written })}
            </li>
          ))}
        </ul>
      )}
      {good.length > 0 && (
        <ul aria-label={t("understood")} className="divide-y divide-line border-y border-line">
          {good.map((one) => {
            const { email, organisation, person } = one;
            const who = [person, email].filter(Boolean).join(", ");
            const asks = opensSeats && (organisation === "" || errorOf(`name-${email}`) !== undefined);
            return (
              <li key={email} className="py-3 [overflow-wrap:anywhere]">
                {asks ? (
                  <TextField
                    id={idOf(`name-${email}`)}
                    name={`name-${email}`}
                    label={t("nameOf", { email: who })}
                    error={errorOf(`name-${email}`)}
                    value={nameOf(one)}
                    onChange={(event) => onName(email, event.target.value)}
                    autoComplete="off"
                  />
                ) : (
                  <>
                    {opensSeats && <span className="block font-semibold">{nameOf(one)}</span>}
                    {who}
                  </>
                )}
                {opensSeats && isListed(nameOf(one)) && (
                  <span className="block text-sm text-ink-2">{t("listed")}</span>
                )}
                <Double
                  record={doubleOf(one)}
                  onSame={(record) => onName(email, record)}
                  onOther={() => onOther(email)}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

type DoubleProps = { record: string | null; onSame: (record: string) => void; onOther: () => void };

/** "Is that the same?" Nobody decides it but the person who invites. */
function Double({ record, onSame, onOther }: DoubleProps) {
  const t = useTranslations("people.invite.double");
  if (record === null) return null;
  return (
    <fieldset className="mt-1 grid gap-1">
      <legend>{t("ask", { record })}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        <Button variant="quiet" onClick={() => onSame(record)}>
          {t("same")}
        </Button>
        <Button variant="plain" onClick={onOther}>
          {t("other")}
        </Button>
      </div>
    </fieldset>
  );
}
