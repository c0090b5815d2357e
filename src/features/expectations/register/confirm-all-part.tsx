import { getTranslations } from "next-intl/server";
import { Sheet } from "@/components/sheet";
import { Messages } from "@/features/words/messages";
import { serverApi } from "@/trpc/server";
import { ConfirmAllLater } from "./controls-later";

/** On the check page: how many of the organisation's entries wait for its word, and the one press that gives it. */
export async function ConfirmAllPart({ workspace }: { workspace: string }) {
  const [t, api] = await Promise.all([getTranslations("expectations.answers.confirmAll"), serverApi()]);
  const { own, may } = await api.expectations.summary({ workspace });
  if (!may.add || !own || own.unconfirmed + own.lapsed === 0) return null;
  return (
    <Sheet aria-labelledby="confirm-all" className="grid gap-3">
      <h2 id="confirm-all">{t("title")}</h2>
      <p className="max-w-measure">{t("body", { count: own.unconfirmed })}</p>
      <Messages of={["expectations"]}>
        <ConfirmAllLater
          workspace={workspace}
          variant={own.unconfirmed > 0 ? "primary" : "quiet"}
          again={own.unconfirmed === 0}
        />
      </Messages>
    </Sheet>
  );
}
