import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { QuestionList } from "@/features/questions/list";
import type { QuestionControls, QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { NoteCard } from "./note-card";

/** What an outsider would doubt: the open notes of the facilitation with a way to answer each, or how to get them. */
async function OutsiderQuestion(props: QuestionProps) {
  const [t, list] = await Promise.all([
    getTranslations("reviews.question"),
    serverApi().then((api) => api.reviews.list({ workspace: props.workspace })),
  ]);
  const open = list.notes.filter((note) => !note.resolvedOn && note.weight !== "STRENGTH");
  return (
    <QuestionList question={props} label="" items={[]}>
      {open.length > 0 ? (
        <div className="divide-y divide-line">
          {open.map((note) => (
            <NoteCard key={note.id} workspace={props.workspace} note={note} />
          ))}
        </div>
      ) : (
        <p>{t(list.notes.length > 0 ? "allSettled" : "nobodyYet")}</p>
      )}
      <p className="flex flex-wrap gap-4">
        <ButtonLink variant="plain" href={`/w/${props.workspace}/notes`}>
          {t("toNotes")}
        </ButtonLink>
        {props.mayAnswer && list.notes.length === 0 && (
          <ButtonLink variant="quiet" href={`/w/${props.workspace}/people/invite`}>
            {t("invite")}
          </ButtonLink>
        )}
      </p>
    </QuestionList>
  );
}

/** What an outsider doubts (task 10). */
export const reviewQuestions = {
  "review/outsider": OutsiderQuestion,
} satisfies QuestionControls;
