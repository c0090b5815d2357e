import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { WorkspaceLanguageForm } from "./language-form";
import { WorkspaceMailsForm } from "./mails-form";
import { RemoveWorkspaceButton } from "./remove-workspace";
import { RenameForm } from "./rename-form";
import { StateMoves } from "./state-moves";
import type { Workspace } from "./workspace";

/** What belongs to the workspace as a whole. Everybody finds the way out here; the rest is the coordination's. */
export async function SettingsPage({ workspace }: { workspace: Workspace }) {
  const t = await getTranslations("workspaces");
  const mails = await getTranslations("notifications");
  const { may } = workspace;
  return (
    <div className="grid gap-6">
      <div className="-mb-6">
        <PageHeader title={t("settings.title")} />
      </div>
      {may.edit && (
        <Sheet aria-labelledby="name">
          <h2 id="name" className="mb-4">
            {t("settings.name")}
          </h2>
          <RenameForm workspace={workspace} />
        </Sheet>
      )}
      <Sheet aria-labelledby="state">
        <h2 id="state">{t("settings.state")}</h2>
        <p className="mt-2">{t("settings.stateNow", { state: t(`states.${workspace.state}`) })}</p>
        {may.edit && (
          <>
            <p className="mt-1 mb-4 max-w-measure text-ink-2">
              {may.moveTo.length > 0 ? t("settings.stateHint") : t("settings.stateOver")}
            </p>
            <StateMoves workspace={workspace} />
          </>
        )}
      </Sheet>
      {may.edit && (
        <Sheet aria-labelledby="mails">
          <h2 id="mails">{t("settings.mails.title")}</h2>
          <p className="mt-2 mb-4 max-w-measure">
            {t(workspace.protection === "PROTECTED" ? "settings.mails.protected" : "settings.mails.body")}
          </p>
          {workspace.protection !== "PROTECTED" && <WorkspaceMailsForm workspace={workspace} />}
        </Sheet>
      )}
      <Sheet aria-labelledby="language">
        <h2 id="language">{t("settings.language.title")}</h2>
        <p className="mt-2 mb-4 max-w-measure">
          {t("settings.language.body", { language: t(`settings.language.names.${workspace.language}`) })}
        </p>
        {may.edit && <WorkspaceLanguageForm workspace={workspace} />}
      </Sheet>
      <Sheet aria-labelledby="me">
        <h2 id="me">{t("settings.me")}</h2>
        <p className="mt-2 max-w-measure">{t("settings.meBody")}</p>
        <p className="mt-2">
          <Link href={`/w/${workspace.id}/people/me`}>{t("settings.meLink")}</Link>
        </p>
        <p className="mt-2">
          <Link href={`/w/${workspace.id}/notifications`}>{mails("open")}</Link>
        </p>
        {may.edit && (
          <>
            <p className="mt-4 max-w-measure">{t("settings.handOverBody")}</p>
            <p className="mt-2">
              <Link href={`/w/${workspace.id}/people`}>{t("settings.handOver")}</Link>
            </p>
          </>
        )}
        {may.leave && (
          <>
            <p className="mt-4 max-w-measure">{t("settings.leaveBody")}</p>
            <p className="mt-2">
              <Link href={`/w/${workspace.id}/people/leave`}>{t("settings.leave")}</Link>
            </p>
          </>
        )}
      </Sheet>
      {may.remove && (
        <Sheet aria-labelledby="remove">
          <h2 id="remove">{workspace.isExample ? t("settings.removeExample") : t("settings.remove")}</h2>
          <p className="mt-2 mb-4 max-w-measure">
            {workspace.isExample ? t("settings.removeExampleBody") : t("settings.removeBody")}
          </p>
          <RemoveWorkspaceButton workspace={workspace} />
        </Sheet>
      )}
    </div>
  );
}
