import { getTranslations } from "next-intl/server";
import { CheckIcon } from "@/components/icons";
import { serverApi } from "@/trpc/server";

/** The one line above the first question of somebody who has just come in. */
export async function JoinedLine({ workspace }: { workspace: string }) {
  const [t, frame] = await Promise.all([
    getTranslations("invite"),
    serverApi().then((api) => api.frame.show({ workspace })),
  ]);
  return (
    <p role="status" className="mb-4 flex items-start gap-2 font-semibold">
      <CheckIcon className="mt-1 shrink-0" />
      <span>{t("joined", { name: frame.name, organisation: frame.member.partner?.name ?? "" })}</span>
    </p>
  );
}
