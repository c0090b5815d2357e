/** The forms of docs/rules/form.md, as stored; UNDETERMINED while the workspace has not decided. */
const everyForm = ["NETWORK", "ALLIANCE", "COALITION"] as const;
const bindingForms = ["ALLIANCE", "COALITION"] as const;

/**
 * What an agreement can settle: CL1 to CL17 of docs/rules/catalogues.md, in the order in which they stand in a text,
 * each with the forms it is essential for. CL17 (power sharing and accessibility) is advised for all and
 * essential for none. Titles, what each settles and a first wording are messages (`catalogue-clauses`).
 */
export const clauseCatalogue = [
  { id: "CL1", order: 1, essential: everyForm },
  { id: "CL2", order: 2, essential: bindingForms },
  { id: "CL3", order: 3, essential: everyForm },
  { id: "CL4", order: 4, essential: ["COALITION"] },
  { id: "CL5", order: 5, essential: bindingForms },
  { id: "CL6", order: 6, essential: bindingForms },
  { id: "CL7", order: 7, essential: bindingForms },
  { id: "CL8", order: 8, essential: bindingForms },
  { id: "CL9", order: 9, essential: bindingForms },
  { id: "CL10", order: 10, essential: bindingForms },
  { id: "CL11", order: 11, essential: bindingForms },
  { id: "CL12", order: 12, essential: bindingForms },
  { id: "CL13", order: 13, essential: everyForm },
  { id: "CL14", order: 14, essential: bindingForms },
  { id: "CL15", order: 15, essential: everyForm },
  { id: "CL16", order: 16, essential: bindingForms },
  { id: "CL17", order: 17, essential: [] },
] as const;

export type ClauseTopic = (typeof clauseCatalogue)[number]["id"];
export type ClauseWorkspaceForm = (typeof everyForm)[number];

/** How careful a workspace has to be, as stored. */
export const clauseProtections = ["OPEN", "STANDARD", "PROTECTED"] as const;
export type ClauseProtection = (typeof clauseProtections)[number];

export const clauseTopics = clauseCatalogue.map((topic) => topic.id);

const topics = new Set<string>(clauseTopics);

/** Whether a stored topic is one of the catalogue's; rows keep the id as text. */
export const isClauseTopic = (topic: string | null): topic is ClauseTopic =>
  topic !== null && topics.has(topic);

/** Essential for every form where members may be threatened (docs/rules/catalogues.md). */
const essentialWhenProtected: readonly ClauseTopic[] = ["CL13", "CL14"];

/**
 * The topics an agreement of this form cannot do without, in their order (A11). While the form is not
 * decided these are the ones that every form needs. At PROTECTED confidentiality and mutual protection
 * belong to every form.
 */
export function essentialClauses(
  form: ClauseWorkspaceForm | "UNDETERMINED",
  protection: ClauseProtection = "STANDARD",
): ClauseTopic[] {
  const needed = form === "UNDETERMINED" ? everyForm : ([form] as const);
  return clauseCatalogue
    .filter(
      (topic) =>
        needed.every((each) => (topic.essential as readonly string[]).includes(each)) ||
        (protection === "PROTECTED" && essentialWhenProtected.includes(topic.id)),
    )
    .map((topic) => topic.id);
}

/**
 * The topics whose first wording changes with the form: a network decides little together, an alliance
 * stays distinct and ends with its goal, a coalition is binding (docs/rules/form.md). The others read alike for all.
 */
export const topicsByForm = [
  "CL1",
  "CL2",
  "CL3",
  "CL5",
  "CL6",
  "CL7",
  "CL8",
  "CL9",
  "CL15",
  "CL16",
] as const satisfies readonly ClauseTopic[];

/** What only an organisation's own people can say in a first wording, and the topic whose wording leaves it open. */
export const gapOfTopic = { CL1: "concern", CL7: "holder" } as const satisfies Partial<
  Record<ClauseTopic, string>
>;

type TopicByForm = (typeof topicsByForm)[number];

const wordingOfForm = { NETWORK: "network", ALLIANCE: "alliance", COALITION: "coalition" } as const;

/** Topics whose first wording names the form: as long as none is chosen, another one names none. */
const topicsNamingTheForm = ["CL1", "CL16"] as const satisfies readonly TopicByForm[];

export type WordingKey =
  | `${(typeof topicsNamingTheForm)[number]}.wording.open`
  | `${TopicByForm}.wording.${(typeof wordingOfForm)[ClauseWorkspaceForm]}`
  | `${Exclude<ClauseTopic, TopicByForm>}.wording.all`;

const differs = (topic: ClauseTopic): topic is TopicByForm =>
  (topicsByForm as readonly string[]).includes(topic);

/**
 * Which first wording of `catalogue-clauses` fits this form. An undecided group is offered the alliance's, the middle one,
 * and where that names the form one that names none.
 */
export function wordingKey(topic: ClauseTopic, form: ClauseWorkspaceForm | "UNDETERMINED"): WordingKey {
  if (!differs(topic)) return `${topic as Exclude<ClauseTopic, TopicByForm>}.wording.all`;
  const naming = topicsNamingTheForm.find((one) => one === topic);
  if (form === "UNDETERMINED" && naming) return `${naming}.wording.open`;
  return `${topic}.wording.${wordingOfForm[form === "UNDETERMINED" ? "ALLIANCE" : form]}`;
}
