"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Notice } from "@/components/notice";
import { CompareTexts } from "@/components/texts/compare-texts";
import type { Inputs } from "./inputs";

type Props = {
  mine: Inputs;
  theirs: Inputs;
  labels: Record<string, string>;
  /** Says a value in words where the stored one is a code or an id. */
  say: (name: string, value: string) => string;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Two people changed the same entry: both texts, where they differ, and the choice which one to save. Nothing is lost. */
export function ConflictNotice({ mine, theirs, labels, say, onKeepMine, onTakeTheirs }: Props) {
  const t = useTranslations("form.conflict");
  const names = Object.keys(labels).filter((name) => String(mine[name] ?? "") !== String(theirs[name] ?? ""));
  const rows = names.map((name) => ({
    key: name,
    label: labels[name],
    mine: say(name, String(mine[name] ?? "")),
    theirs: say(name, String(theirs[name] ?? "")),
  }));
  return (
    <Notice tone="decision" title={t("title")} role="alert">
      <p className="mb-4">{rows.length ? t("body") : t("same")}</p>
      <CompareTexts
        mineLabel={t("mine")}
        theirsLabel={t("theirs")}
        rows={rows}
        addedLabel={t("added")}
        removedLabel={t("removed")}
      />
      <div className="mt-4 flex flex-wrap gap-3">
        <Button type="button" onClick={onKeepMine}>
          {t("keepMine")}
        </Button>
        <Button type="button" variant="quiet" onClick={onTakeTheirs}>
          {t("takeTheirs")}
        </Button>
      </div>
    </Notice>
  );
}
