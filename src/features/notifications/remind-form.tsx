"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { Disclosure } from "@/components/disclosure";
import { CheckboxField } from "@/components/fields/checkbox-field";
import type { Day } from "@/domain/calendar";
import { hasTime, isRemindedAnyway } from "@/domain/notifications/reminding";
import { ActButton } from "@/features/forms/act-button";
import { problemOf } from "@/features/forms/problem";
import { sayDay } from "@/features/words/dates";
import { useApiClient } from "@/trpc/client";
import type { RouterOutputs } from "@/trpc/types";

type Named = RouterOutputs["notifications"]["missing"]["missing"][number];
type Props = { workspace: string; missing: readonly Named[]; path: string; today: Day };

const SECONDS = 20;
/** With more names than this the rest stand behind a press: a list of fifty hides the button. */
const AT_ONCE = 8;

/**
 * Reminds those who are ticked by mail. The mail is held for 20 seconds, as long as the message offers to take it back
 * (acceptance 32). Whoever has asked for time is not ticked by itself.
 */
export function RemindForm({ workspace, missing, path, today }: Props) {
  const t = useTranslations("notifications");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(missing.filter((one) => isRemindedAnyway(one, today)).map((one) => one.id)),
  );
  const asked = missing.filter((one) => chosen.has(one.id)).map((one) => one.id);
  const choose = (id: string, yes: boolean) => {
    const next = new Set(chosen);
    if (yes) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const takeBack = async (reminderId: string) => {
    const request = { workspace, requestId: crypto.randomUUID(), reminderId };
    const words = await api.notifications.cancelReminder.mutate(request).then(
      () => t("remind.takenBack"),
      (error: unknown) => {
        const problem = problemOf(error);
        return t(problem.kind === "refusal" ? "refusals.reminderGone" : "remind.notTakenBack");
      },
    );
    show({ message: words });
    page.refresh();
  };
  const offer = ({ reminderId, reminded, resting, empty }: RouterOutputs["notifications"]["remind"]) => {
    const rest = [
      resting > 0 && t("remind.resting", { count: resting }),
      empty > 0 && t("remind.empty", { count: empty }),
    ];
    const say = (first: string) => [first, ...rest].filter(Boolean).join(" ");
    show({
      message: say(t("remind.held", { count: reminded })),
      over: { message: say(t("remind.sent", { count: reminded })) },
      punctual: true,
      actionLabel: t("remind.takeBack"),
      onAction: () => void takeBack(reminderId),
      seconds: SECONDS,
    });
    page.refresh();
  };
  const names = (some: readonly Named[]) => (
    <div className="grid gap-x-8">
      {some.map((one) => (
        <Name
          key={one.id}
          one={one}
          today={today}
          checked={chosen.has(one.id)}
          onChoose={(yes) => choose(one.id, yes)}
        />
      ))}
    </div>
  );
  const rest = missing.slice(AT_ONCE);
  const canRemind = missing.some((one) => one.reach === "REMIND");
  return (
    <div className="grid gap-3">
      <fieldset className="min-w-0">
        <legend className="font-semibold">{t(canRemind ? "missing.legend" : "missing.legendNobody")}</legend>
        {names(missing.slice(0, AT_ONCE))}
        {rest.length > 0 && (
          <Disclosure summary={t("missing.rest", { count: rest.length })}>{names(rest)}</Disclosure>
        )}
      </fieldset>
      {asked.length === 0 ? (
        canRemind && <p className="text-ink-2">{t("missing.choose")}</p>
      ) : (
        <ActButton
          noun="notifications"
          run={(requestId) =>
            api.notifications.remind.mutate({ workspace, requestId, partnerIds: asked, path })
          }
          onDone={offer}
        >
          {t("missing.remind", { count: asked.length })}
        </ActButton>
      )}
      {missing.some((one) => one.reach === "EMPTY") && (
        <Link href={`/w/${workspace}/people/invite`}>{t("missing.invite")}</Link>
      )}
    </div>
  );
}

type NameProps = { one: Named; today: Day; checked: boolean; onChoose: (yes: boolean) => void };

/** One organisation: to be ticked where a mail would reach somebody, and what is known beside its silence. */
function Name({ one, today, checked, onChoose }: NameProps) {
  const t = useTranslations("notifications.missing");
  const locale = useLocale();
  const day = one.askedUntil ? sayDay(one.askedUntil, locale) : "";
  const words = [
    one.askedUntil && t(hasTime(one, today) ? "askedUntil" : "timeIsOver", { day }),
    one.remindedOn &&
      t(one.reach === "RESTING" ? "resting" : "reminded", { day: sayDay(one.remindedOn, locale) }),
    one.reach === "EMPTY" && t("empty"),
  ].filter(Boolean);
  const said = words.length > 0 ? words.join(" ") : undefined;
  if (one.reach === "REMIND")
    return (
      <CheckboxField
        label={one.name}
        hint={said}
        checked={checked}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
    );
  return (
    <div className="min-h-11 py-2 ps-9">
      <p className="wrap-anywhere">{one.name}</p>
      <p className="text-ink-2">{said ?? t("restingToday")}</p>
    </div>
  );
}
