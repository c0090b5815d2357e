"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useTransition } from "react";
import { Button } from "@/components/button";
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
};

/**
 * One press that changes something: shows that it works until the page says the same, and why when it does not.
 */
export function ActButton<R>({ noun, children, variant = "quiet", run, onDone }: Props<R>) {
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
      <div>
        <Button
          type="button"
          variant={variant}
          disabled={!ready}
          pending={change.pending || going}
          onClick={press}
        >
          {children}
        </Button>
      </div>
      <ProblemNotice noun={noun} problem={outdated ? { kind: "changed" } : change.problem} />
    </div>
  );
}
