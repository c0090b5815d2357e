import { getLocale, getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/disclosure";
import type { Day } from "@/domain/calendar";
import { sayDay } from "@/features/words/dates";
import { Messages } from "@/features/words/messages";
import { NeedTimeForm } from "./need-time-form";

type Props = {
  workspace: string;
  /** The page of the round or the draft, below the workspace. */
  path: string;
  /** The day that was said already. */
  until: Day | null;
};

/** "We need until ...": no answer yet, but a day on which the others may expect one. Stands where a reminder leads. */
export async function NeedTime({ workspace, path, until }: Props) {
  const [t, locale] = await Promise.all([getTranslations("notifications.time"), getLocale()]);
  return (
    <Messages of={["notifications"]}>
      {until && <p className="font-semibold">{t("said", { day: sayDay(until, locale) })}</p>}
      <Disclosure summary={t(until ? "change" : "open")}>
        <NeedTimeForm key={until} workspace={workspace} path={path} until={until} />
      </Disclosure>
    </Messages>
  );
}
