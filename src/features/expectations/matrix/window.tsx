"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Dialog } from "@/components/windows/dialog";
import { sayCategory } from "@/features/words/categories";
import { useApiClient } from "@/trpc/client";
import { MatrixEntries } from "./entries";
import { MatrixEntryForm } from "./entry-form";
import type { OpenCell, Opened } from "./shown";

type Props = { workspace: string; opened: Opened; close: () => void };

/** A cell in a window: what this organisation says about this thing, and for one's own the form to say more. */
export default function MatrixWindow({ workspace, opened, close }: Props) {
  const t = useTranslations("matrix.window");
  const words = useTranslations("expectations");
  const api = useApiClient();
  const { partnerId, category } = opened;
  const [mode, setMode] = useState(opened.mode);
  const [cell, setCell] = useState<OpenCell | "FAILED" | null>(null);
  useEffect(() => {
    let gone = false;
    const show = (found: OpenCell | "FAILED") => {
      if (!gone) setCell(found);
    };
    api.expectations.cell.query({ workspace, partnerId, category }).then(show, () => show("FAILED"));
    return () => {
      gone = true;
    };
  }, [api, workspace, partnerId, category]);
  const known = cell !== null && cell !== "FAILED";
  // a workspace's own category is named once it is read; until then the window has the name of its kind
  const thing = sayCategory(words, known ? cell : { category, ownCategory: null }) ?? t("loading");
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => {
        if (!open) close();
      }}
      title={known ? t("title", { organisation: cell.partner.name, thing }) : thing}
      closeLabel={t("close")}
    >
      {cell === null && <p role="status">{t("loading")}</p>}
      {cell === "FAILED" && <p role="alert">{t("failed")}</p>}
      {known && (mode === "READ" || !cell.may.add) && (
        <MatrixEntries workspace={workspace} cell={cell} write={setMode} close={close} />
      )}
      {known && mode !== "READ" && cell.may.add && (
        <MatrixEntryForm
          key={mode}
          workspace={workspace}
          category={category}
          ownCategories={cell.ownCategories}
          what={mode}
          back={() => setMode("READ")}
          close={close}
        />
      )}
    </Dialog>
  );
}
