"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useTransition } from "react";
import { Button } from "@/components/button";
import { SlowNote } from "@/components/slow-note";
import type { Namespace } from "@/messages/namespaces";
import { ProblemNotice } from "./problem-notice";
import { useChange } from "./use-change";
import { useReady } from "./use-ready";

type Props<R> = {
  /** The room whose words say the refusals. */
  noun: Namespace;
  children: ReactNode;
  variant?: "primary" | "quiet" | "plain";
  /** Does it under the given request id. */
  run: (requestId: string) => Promise<R>;
  onDone: (result: R) => void;
  /** What takes so long, said after two seconds, where it may. */
  slow?: string;
};

/**
 * One press that changes something: shows that it works until the page says the same, and why when it does not.
 */
export function ActButton<R>({ noun, children, variant = "quiet", run, onDone, slow }: Props<R>) {
  const t = useTranslations("form");
  const change = useChange();
  const page = useRouter();
  const ready = useReady();
  const [going, go] = useTransition();
  const outdated = change.problem?.kind === "conflict";
  useEffect(() => {
    if (outdated) page.refresh();
  }, [outdated, page]);
  const press = async () => {
    const result = await change.run("press", run);
    if (result !== null) go(() => onDone(result));
  };
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button
          type="button"
          variant={variant}
          disabled={!ready}
          pending={change.pending || going}
          onClick={press}
        >
          {children}
        </Button>
        <SlowNote pending={change.pending || going}>{slow ?? t("slow")}</SlowNote>
      </div>
      <ProblemNotice
        noun={noun}
        problem={outdated ? { kind: "changed" } : change.problem}
        again={() => void press()}
      />
    </div>
  );
}
