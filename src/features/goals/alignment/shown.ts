import type { RouterOutputs } from "@/trpc/types";

/** How the organisations stand to the goals, as the page gets it; and one goal and one organisation of it. */
export type ShownAlignment = RouterOutputs["goals"]["alignment"];
export type ShownRow = ShownAlignment["goals"][number];
export type ShownThread = ShownAlignment["organisations"][number];

export const alignmentViews = ["picture", "table", "list"] as const;
export type AlignmentView = (typeof alignmentViews)[number];

/** What the address says: which view, only where they differ, which page of threads. */
export type AlignmentAsked = { view: AlignmentView; differ: boolean; threads: number };

/** The address of this view. What is as it would be without is left out. */
export function alignmentHref(workspace: string, asked: Partial<AlignmentAsked>): string {
  const query = new URLSearchParams();
  if (asked.view) query.set("view", asked.view);
  if (asked.differ) query.set("only", "differ");
  if (asked.threads && asked.threads > 1) query.set("threads", String(asked.threads));
  const said = query.toString();
  return `/w/${workspace}/goals${said && `?${said}`}`;
}

export const reasonAnchor = (goalId: string) => `why-${goalId}`;

/** Goals to begin from, by the key of their words. */
export const sampleGoals = ["result", "step", "exchange"] as const;
