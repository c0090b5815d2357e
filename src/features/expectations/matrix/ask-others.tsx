"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { CheckboxField } from "@/components/fields/checkbox-field";
import type { CategoryKey } from "@/domain/catalogue/resources";
import { ActButton } from "@/features/forms/act-button";
import { problemOf } from "@/features/forms/problem";
import { useApiClient } from "@/trpc/client";
import type { RouterOutputs } from "@/trpc/types";

export type Need = RouterOutputs["expectations"]["need"];
type Props = { workspace: string; category: CategoryKey; helpers: Need["helpers"] };

const SECONDS = 20;

/**
 * Asks one or several organisations in one press whether they can bring what is missing. The mail is held for 20
 * seconds, as long as the message offers to take it back. Those who have something left are chosen already.
 */
export function AskOthers({ workspace, category, helpers }: Props) {
  const t = useTranslations("matrix.ask");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const open = helpers.filter((one) => one.reachable && !one.resting);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(open.filter((one) => one.chance === "LEFT").map((one) => one.id)),
  );
  const asked = open.filter((one) => chosen.has(one.id)).map((one) => one.id);
  const choose = (id: string, yes: boolean) => {
    const next = new Set(chosen);
    if (yes) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const takeBack = async (askId: string) => {
    const request = { workspace, requestId: crypto.randomUUID(), askId };
    const words = await api.expectations.takeBackAsk.mutate(request).then(
      () => t("takenBack"),
      (error: unknown) => t(problemOf(error).kind === "refusal" ? "gone" : "notTakenBack"),
    );
    show({ message: words });
    page.refresh();
  };
  const offer = (done: RouterOutputs["expectations"]["ask"]) => {
    const rest = [
      done.resting > 0 && t("restingToo", { count: done.resting }),
      done.empty > 0 && t("emptyToo", { count: done.empty }),
    ];
    const say = (first: string) => [first, ...rest].filter(Boolean).join(" ");
    show({
      message: say(t("held", { count: done.asked })),
      over: { message: say(t("sent", { count: done.asked })) },
      punctual: true,
      actionLabel: t("takeBack"),
      onAction: () => void takeBack(done.askId),
      seconds: SECONDS,
    });
    page.refresh();
  };
  return (
    <div className="grid gap-3">
      {open.length > 0 && (
        <fieldset className="min-w-0">
          <legend className="sr-only">{t("title")}</legend>
          <div className="grid gap-x-8 sm:grid-cols-2">
            {open.map((one) => (
              <CheckboxField
                key={one.id}
                label={one.name}
                hint={t(`chances.${one.chance}`)}
                checked={chosen.has(one.id)}
                onChange={(event) => choose(one.id, event.currentTarget.checked)}
              />
            ))}
          </div>
        </fieldset>
      )}
      {open.length > 0 && asked.length === 0 && <p className="text-ink-2">{t("choose")}</p>}
      {asked.length > 0 && (
        <ActButton
          noun="matrix"
          variant="primary"
          run={(requestId) =>
            api.expectations.ask.mutate({ workspace, requestId, category, partnerIds: asked })
          }
          onDone={offer}
        >
          {t("button", { count: asked.length })}
        </ActButton>
      )}
    </div>
  );
}
