import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { LinkPending } from "@/components/page-pending";
import { SignOutForm } from "@/features/login/sign-out-form";

type Props = {
  name: string;
  /** The role, and for whom; nothing where there is no workspace around. */
  detail?: string;
};

/** Who one is here, which leads to one's account, and the way out: last in the rail and in the phone's menu. */
export async function AccountFoot({ name, detail }: Props) {
  const t = await getTranslations("frame.nav");
  return (
    <div className="max-lg:flex max-lg:flex-wrap max-lg:items-center max-lg:justify-between max-lg:gap-x-4">
      <Link
        prefetch={false}
        href="/account"
        className="flex min-h-11 flex-col justify-center px-2 py-1 text-sm text-ink no-underline hover:underline"
      >
        <LinkPending />
        <span className="line-clamp-1 font-semibold">{name}</span>
        <span className="line-clamp-2 text-ink-2">{detail ?? t("account")}</span>
      </Link>
      <div className="pl-1">
        <SignOutForm />
      </div>
    </div>
  );
}
