/** The label of the one field of a question page: heard with the field, and seen as the heading above. */
export function QuestionLabel({ question }: { question: { title: string } }) {
  return <span className="sr-only">{question.title}</span>;
}
