import type { ReactNode } from "react";
import type { QuestionKey } from "@/domain/plan/questions/all";
import type { DraftedQuestion } from "@/features/drafts/drafted-question";

/** What a question of the path needs to know about where it stands, whatever it asks. */
export interface QuestionProps extends DraftedQuestion {
  /** The question itself. It is the heading of its page; a page with one field repeats it as the label, unseen. */
  title: string;
  /** Where "save and continue" leads: the next question, or back to the check page for a change. */
  onward: string;
  /** The organisation the reader sits for; null without a seat. */
  partnerId: string | null;
  /** Whether the reader may answer here: for their organisation, or the coordination for the whole. */
  mayAnswer: boolean;
  /** A sealed round asks this: what is saved here stays closed until it ends. */
  sealed: boolean;
  /** Why we ask, an example, "not sure yet": the page's own words, placed by the frames above the buttons. */
  aside: ReactNode;
}

/** Answers a question: reads what it needs on the server and shows what writes into the record. */
export type QuestionControl = (props: QuestionProps) => ReactNode | Promise<ReactNode>;
/** The controls of a room's questions: each belongs to the noun that its answer is written into. */
export type QuestionControls = Partial<Record<QuestionKey, QuestionControl>>;
