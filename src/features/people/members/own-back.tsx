import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { holds } from "@/domain/access/permissions";
import type { Role } from "@/domain/access/roles";

/** The way back from what is about oneself: to the people, or, for who sees none of them, to the page of help. */
export async function OwnBack({ workspace, role }: { workspace: string; role: Role }) {
  const [t, frame] = await Promise.all([getTranslations("people"), getTranslations("frame.nav")]);
  return holds(role, "member.read") ? (
    <BackLink href={`/w/${workspace}/people`}>{t("title")}</BackLink>
  ) : (
    <BackLink href={`/w/${workspace}/help`}>{frame("help")}</BackLink>
  );
}
