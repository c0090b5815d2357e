"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Disclosure } from "@/components/disclosure";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { TextField } from "@/components/fields/text-field";
import { isTopic, ownTopics, tidyTopics, topicIds } from "@/domain/catalogue/topics";

/** Topics in the reader's language, from the text that a form holds. */
export function useSayTopics() {
  const t = useTranslations("catalogue-topics");
  return (text: string) =>
    tidyTopics([text])
      .map((topic) => (isTopic(topic) ? t(`topics.${topic}`) : topic))
      .join(", ");
}

type Props = {
  summary: string;
  hint: string;
  /** What the form holds: ids and free words, separated by commas. */
  value: string;
  id: string;
  name: string;
  error?: string;
  onChange?: unknown;
};

/**
 * What something is about: ticks for what coalitions quarrel over, and a line for free words. Folded away until
 * somebody wants it.
 */
export function TopicsField({ summary, hint, value, id, name, error, onChange }: Props) {
  const t = useTranslations("catalogue-topics");
  const topics = tidyTopics([value]);
  const [typed, setTyped] = useState("");
  const kept = ownTopics(topics).join(", ");
  // as it is typed, spaces and all, unless the form was given another text
  const own = ownTopics(tidyTopics([typed])).join(", ") === kept ? typed : kept;
  const ticked = topics.filter(isTopic);
  const tell = (parts: readonly string[]) =>
    (onChange as (event: object) => void)({ type: "change", target: { name, value: parts.join(",") } });
  const count = topics.length;
  return (
    <Disclosure summary={count > 0 ? `${summary} (${count})` : summary} open={error ? true : undefined}>
      <p className="text-ink-2">{hint}</p>
      <fieldset className="grid min-w-0 sm:grid-cols-2 sm:gap-x-4">
        <legend className="sr-only">{summary}</legend>
        {topicIds.map((topic) => (
          <CheckboxField
            key={topic}
            id={`${id}-${topic}`}
            name={`${name}.${topic}`}
            label={t(`topics.${topic}`)}
            checked={ticked.includes(topic)}
            onChange={(event) =>
              tell([...ticked.filter((one) => one !== topic), ...(event.target.checked ? [topic] : []), own])
            }
          />
        ))}
      </fieldset>
      <TextField
        id={id}
        name={`${name}.own`}
        label={t("own")}
        hint={t("ownHint")}
        error={error}
        value={own}
        onChange={(event) => {
          setTyped(event.target.value);
          tell([...ticked, event.target.value]);
        }}
      />
    </Disclosure>
  );
}
