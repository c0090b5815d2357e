import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { StepHere } from "@/components/step-here";
import type { Register } from "@/features/expectations/shown";
import { ConfirmAllLater } from "./controls-later";

type Props = { workspace: string; own: NonNullable<Register["own"]> };
type LapsedProps = { workspace: string; own: { partnerId: string; lapsed: number } };

/** The one thing the reader's organisation has left open: say something, share it, or confirm it. */
export async function OwnNext({ workspace, own }: Props) {
  const t = await getTranslations("expectations");
  const here = `/w/${workspace}/expectations`;
  const [missing] = own.missing;
  const waits = own.unconfirmed > 0 ? "confirm" : own.drafts > 0 ? "share" : null;
  if (own.lapsed > 0 && waits !== "confirm") return <OwnLapsed workspace={workspace} own={own} />;
  if (waits) {
    return (
      <StepHere
        title={t(`next.${waits}.title`, { count: waits === "confirm" ? own.unconfirmed : own.drafts })}
        reason={t(`next.${waits}.reason`)}
      >
        <div className="flex flex-wrap items-center gap-4">
          {waits === "confirm" && <ConfirmAllLater workspace={workspace} variant="quiet" />}
          <ButtonLink
            variant={waits === "confirm" ? "plain" : "quiet"}
            href={`${here}?partner=${own.partnerId}`}
          >
            {t(`next.${waits}.action`)}
          </ButtonLink>
        </div>
      </StepHere>
    );
  }
  if (!missing) return null;
  return (
    <StepHere title={t(`next.${missing}.title`)} reason={t(`next.${missing}.reason`)}>
      <ButtonLink variant="quiet" href={`${here}/new?kind=${missing}`}>
        {t(`add.${missing}`)}
      </ButtonLink>
    </StepHere>
  );
}

/** What was confirmed more than twelve months ago asks for one press again, before anything new does. */
export async function OwnLapsed({ workspace, own }: LapsedProps) {
  const t = await getTranslations("matrix.next");
  return (
    <StepHere title={t("lapsed.title")} reason={t("lapsed.reason", { count: own.lapsed })}>
      <ConfirmAllLater workspace={workspace} variant="quiet" again />
      <ButtonLink variant="plain" href={`/w/${workspace}/expectations?partner=${own.partnerId}`}>
        {t("read")}
      </ButtonLink>
    </StepHere>
  );
}
