import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Notice } from "@/components/notice";
import { Sheet } from "@/components/sheet";
import type { ClosingHint } from "@/domain/account/closing";
import type { RouterOutputs } from "@/trpc/types";
import { CloseButton } from "./close-button";

type Closing = RouterOutputs["account"]["closing"];

/** Where each thing is done that comes first. */
const pathOf = (workspace: string, hint: ClosingHint): string =>
  `/w/${workspace}/${{ handOver: "people", remove: "settings", mute: "people/leave" }[hint]}`;

const goes = ["account", "drafts", "mails", "invitations"] as const;
const stays = ["signatures", "answers", "history"] as const;

/** What goes with the account and what stays, what comes first, and the button where nothing does. */
export async function ClosingSheet({ closing }: { closing: Closing }) {
  const t = await getTranslations("account.closing");
  const first = closing.left.filter(({ hint }) => hint !== "mute");
  const mute = closing.left.filter(({ hint }) => hint === "mute");
  return (
    <Sheet aria-labelledby="closing-title">
      <h2 id="closing-title">{t("title")}</h2>
      <div className="mt-2 grid max-w-measure gap-4">
        <p>{t("lead")}</p>
        <Points title={t("goesTitle")} points={goes.map((key) => t(`goes.${key}`))} />
        <Points title={t("staysTitle")} points={stays.map((key) => t(`stays.${key}`))} />
        <p>{t("anew")}</p>
        <p>{t("leaves", { count: closing.workspaces })}</p>
        {first.length > 0 && <Hints title={t("firstTitle")} tone="gap" hints={first} />}
        {mute.length > 0 && (
          <Hints title={t("muteTitle", { count: mute.length })} tone="decision" hints={mute} />
        )}
        {first.length === 0 && <CloseButton />}
      </div>
    </Sheet>
  );
}

function Points({ title, points }: { title: string; points: string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}

type HintsProps = { title: string; tone: "gap" | "decision"; hints: Closing["left"] };

async function Hints({ title, tone, hints }: HintsProps) {
  const t = await getTranslations("account.closing");
  return (
    <Notice tone={tone} title={title}>
      <ul className="grid gap-4">
        {hints.map(({ workspace, organisation, hint }) => (
          <li key={workspace.id} className="grid justify-items-start gap-2">
            <p>{t(`hints.${hint}`, { workspace: workspace.name, organisation: organisation ?? "" })}</p>
            <ButtonLink variant="quiet" href={pathOf(workspace.id, hint)}>
              {t(`actions.${hint}`)}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
