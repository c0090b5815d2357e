"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ActButton } from "@/features/forms/act-button";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";

type Props = {
  workspace: string;
  sign: { id: string; version: number; sign: string; observedOn: string | null; checkedToday: boolean };
};

/** Looked today and not there, or seen. One press each, for somebody who goes through the list once a week. */
export function SignButtons({ workspace, sign }: Props) {
  const t = useTranslations("setbacks.signs");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const named = { workspace, signId: sign.id, version: sign.version };
  const done = (message: string) => (result: { id: string; version: number }) => {
    offerUndo(message, { kind: "EARLY_WARNING_SIGN", recordId: result.id, versionAfter: result.version });
    page.refresh();
  };
  const about = <span className="sr-only">: {sign.sign}</span>;
  return (
    <div className="flex flex-wrap gap-x-4 print:hidden">
      {(sign.observedOn !== null || !sign.checkedToday) && (
        <ActButton
          noun="setbacks"
          variant="plain"
          run={(requestId) => api.setbacks.checkSign.mutate({ ...named, requestId })}
          onDone={done(t("checkedDone"))}
        >
          {t(sign.observedOn ? "clear" : "check")}
          {about}
        </ActButton>
      )}
      {!sign.observedOn && (
        <ActButton
          noun="setbacks"
          variant="plain"
          run={(requestId) => api.setbacks.observeSign.mutate({ ...named, requestId })}
          onDone={done(t("observedDone"))}
        >
          {t("observe")}
          {about}
        </ActButton>
      )}
    </div>
  );
}
