import { type FormChoice, type FormQuestion, formQuestions } from "./schema";

/** The three forms, in the order in which a tie is told. */
export const forms = ["NETWORK", "ALLIANCE", "COALITION"] as const;
export type Form = (typeof forms)[number];

type Points = Partial<Record<Form, number>>;

/**
 * What each answer speaks for (docs/rules/form.md). The weights are ours, derived from the founding article's
 * definitions.
 */
export const points: Record<FormQuestion, Record<FormChoice, Points>> = {
  bond: { A: { NETWORK: 2 }, B: { ALLIANCE: 2 }, C: { COALITION: 2 } },
  duration: { A: { NETWORK: 1, COALITION: 1 }, B: { ALLIANCE: 2 }, C: { COALITION: 1 } },
  goal: { A: { NETWORK: 2 }, B: { ALLIANCE: 2 }, C: { COALITION: 2 } },
  formality: { A: { NETWORK: 2 }, B: { ALLIANCE: 1 }, C: { COALITION: 2 } },
  doing: { A: { NETWORK: 2 }, B: { ALLIANCE: 2 }, C: { COALITION: 2 } },
  visibility: { A: { NETWORK: 2 }, B: { ALLIANCE: 2 }, C: { COALITION: 1 } },
  joining: { A: { NETWORK: 2 }, B: { ALLIANCE: 2 }, C: { COALITION: 2 } },
  holding: { A: { NETWORK: 2 }, B: { ALLIANCE: 2 }, C: { COALITION: 2 } },
  after: { A: { NETWORK: 2 }, B: { ALLIANCE: 2 }, C: { COALITION: 2 } },
};

/** The most points one organisation can give a form, so that shares compare: 17, 17 and 16. */
export const maximum: Record<Form, number> = Object.fromEntries(
  forms.map((form) => [
    form,
    formQuestions.reduce(
      (sum, question) => sum + Math.max(...Object.values(points[question]).map((one) => one[form] ?? 0)),
      0,
    ),
  ]),
) as Record<Form, number>;

/** Fewer answers than this say nothing yet. */
export const ANSWERS_AT_LEAST = 7;
/** By how much the best share must lead to be called one form. */
export const LEAD = 0.15;
/** From this share of organisations with another form on top, talking comes before deciding. */
export const DISAGREEMENT = 0.34;

export type FormShares = Record<Form, number>;

export interface FormAnswer {
  partnerId: string;
  question: FormQuestion;
  choice: FormChoice;
}

export interface FormCheck {
  /** UNDETERMINED: nobody has answered enough. MIXED: no form leads clearly. */
  result: Form | "MIXED" | "UNDETERMINED";
  /** Shares from 0 to 1, averaged over the organisations that answered enough. */
  shares: FormShares;
  /** The forms by share, best first; the first two are shown when it is mixed. */
  order: readonly Form[];
  /** 0 (all have the same form on top) to 1. */
  disagreement: number;
  /** The organisations see it too differently to decide now. */
  talkFirst: boolean;
  organisations: readonly { partnerId: string; shares: FormShares; top: Form }[];
}

const nothing = (): FormShares => ({ NETWORK: 0, ALLIANCE: 0, COALITION: 0 });

/** Best first; equals keep the order of the forms. */
const byShare = (shares: FormShares): Form[] => [...forms].sort((one, other) => shares[other] - shares[one]);

/** Which form one organisation's answers speak for: its points over the most it could give. The last answer counts. */
export function formSharesOf(answers: readonly Omit<FormAnswer, "partnerId">[]): FormShares {
  const latest = new Map(answers.map((answer) => [answer.question, answer.choice]));
  const shares = nothing();
  for (const [question, choice] of latest)
    for (const form of forms) shares[form] += points[question][choice][form] ?? 0;
  for (const form of forms) shares[form] /= maximum[form];
  return shares;
}

/**
 * What the answers say about the form (F11). It advises, never decides: the group may choose another one and say
 * why. Organisations with fewer than seven answers do not count yet.
 */
export function checkForm(answers: readonly FormAnswer[]): FormCheck {
  const byPartner = new Map<string, FormAnswer[]>();
  for (const answer of answers)
    byPartner.set(answer.partnerId, [...(byPartner.get(answer.partnerId) ?? []), answer]);
  const organisations = [...byPartner]
    .filter(([, own]) => new Set(own.map((answer) => answer.question)).size >= ANSWERS_AT_LEAST)
    .map(([partnerId, own]) => {
      const shares = formSharesOf(own);
      return { partnerId, shares, top: byShare(shares)[0] as Form };
    })
    .sort((one, other) => (one.partnerId < other.partnerId ? -1 : 1));
  const count = organisations.length;
  const shares = nothing();
  for (const form of forms)
    shares[form] = count === 0 ? 0 : organisations.reduce((sum, one) => sum + one.shares[form], 0) / count;
  const order = byShare(shares);
  const [best, second] = order as [Form, Form, Form];
  const modal = Math.max(0, ...forms.map((form) => organisations.filter((one) => one.top === form).length));
  const disagreement = count === 0 ? 0 : 1 - modal / count;
  const leads = shares[best] - shares[second] >= LEAD;
  return {
    result: count === 0 ? "UNDETERMINED" : leads ? best : "MIXED",
    shares,
    order,
    disagreement,
    talkFirst: disagreement >= DISAGREEMENT,
    organisations,
  };
}
