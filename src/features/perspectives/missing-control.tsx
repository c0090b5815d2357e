"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { QuestionList } from "@/features/questions/list";
import type { QuestionProps } from "@/features/questions/question";
import { AssignForm } from "./assign-form";
import type { Perspectives } from "./perspectives";
import { StandingTag } from "./standing-tag";
import { useStanding } from "./use-standing";
import { WaiveForm } from "./waive-form";

type Props = { question: QuestionProps; perspectives: Perspectives };
type Act = "assign" | "waive";

/** Which card has a form open, from a draft where there is one. */
const drafted = ({ draft }: QuestionProps): { id: string; act: Act } | null => {
  const id = draft?.contents.requiredId;
  if (typeof id !== "string") return null;
  return { id, act: draft?.contents.waivedReason === undefined ? "assign" : "waive" };
};

/** Required perspectives as cards: what is missing gets somebody who asks, or a reason to go on without. */
export function MissingControl({ question, perspectives }: Props) {
  const t = useTranslations("perspectives");
  const form = useTranslations("form");
  const words = useTranslations("catalogue-perspectives");
  const standing = useStanding();
  const [open, setOpen] = useState(() => drafted(question));
  const close = () => setOpen(null);
  const items = perspectives.required.map((one) => {
    const name = words(`${one.perspective}.label`);
    const act = open?.id === one.id ? open.act : null;
    const Form = act === "waive" ? WaiveForm : AssignForm;
    return {
      id: one.id,
      title: (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {name}
          <span className="font-normal">
            <StandingTag required={one} />
          </span>
        </span>
      ),
      detail: (
        <div className="grid gap-3">
          <p>{standing(one).join(" ")}</p>
          {act && <Form question={question} perspectives={perspectives} required={one} onSaved={close} />}
        </div>
      ),
      actions: act ? (
        <Button variant="plain" onClick={close}>
          {form("cancel")}
        </Button>
      ) : (
        one.coverage !== "COVERED" && (
          <>
            <Button variant="quiet" onClick={() => setOpen({ id: one.id, act: "assign" })}>
              {t(one.settlement === "ASSIGNED" ? "missing.reassign" : "missing.assign")}
              <span className="sr-only"> {name}</span>
            </Button>
            {one.settlement !== "WAIVED" && (
              <Button variant="plain" onClick={() => setOpen({ id: one.id, act: "waive" })}>
                {t("missing.waive")}
                <span className="sr-only"> {name}</span>
              </Button>
            )}
          </>
        )
      ),
    };
  });
  return (
    <QuestionList question={question} items={items} label={t("missing.list")} changing={open !== null} />
  );
}
