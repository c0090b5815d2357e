"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { Notice } from "@/components/notice";
import { CompareTexts } from "@/components/texts/compare-texts";
import { Written } from "@/components/texts/written";
import type { Inputs } from "@/features/forms/inputs";
import { sayMoment } from "@/features/words/dates";
import { useZone } from "@/features/words/zone";
import { wordsOfDraft } from "./entry";
import type { DraftKeeper } from "./keeper";
import type { DraftView } from "./view";

interface Reading {
  labels: Record<string, string>;
  /** Says a value in words where the stored one is a code or an id. */
  say: (name: string, value: string) => string;
  owns: (contents: Inputs) => boolean;
}

type Props = Reading & { keeper: DraftKeeper; view: DraftView; mine: Inputs };

/** The own draft was changed elsewhere: both versions and the choice; after it, the other one stays at hand. */
export function DraftConflict({ keeper, view, mine, ...reading }: Props) {
  if (view.conflict)
    return <Choice keeper={keeper} theirs={view.conflict} mine={view.contents ?? mine} {...reading} />;
  if (view.aside) return <Aside aside={view.aside} {...reading} />;
  return null;
}

const textOf = (contents: Inputs, name: string) => String(contents[name] ?? "");

type ChoiceProps = Reading & {
  keeper: DraftKeeper;
  theirs: NonNullable<DraftView["conflict"]>;
  mine: Inputs;
};

function Choice({ keeper, theirs, mine, labels, say, owns }: ChoiceProps) {
  const t = useTranslations("form.draft.elsewhere");
  const both = useTranslations("form.conflict");
  const locale = useLocale();
  const zone = useZone();
  const moment = theirs.savedAt ? sayMoment(theirs.savedAt, locale, zone) : "";
  const { contents } = theirs;
  const kind = contents === null ? "shared" : owns(contents) ? "changed" : "entry";
  const names = Object.keys(labels).filter(
    (name) => contents && (textOf(mine, name) || "false") !== (textOf(contents, name) || "false"),
  );
  return (
    <Notice tone="decision" title={t(`${kind}.title`)} role="status">
      <p>{t(`${kind}.body`, { moment })}</p>
      {contents && kind === "changed" && (
        <CompareTexts
          mineLabel={t("here")}
          theirsLabel={t("there", { moment })}
          rows={names.map((name) => ({
            key: name,
            label: labels[name],
            mine: say(name, textOf(mine, name)),
            theirs: say(name, textOf(contents, name)),
          }))}
          addedLabel={both("added")}
          removedLabel={both("removed")}
        />
      )}
      {contents && kind === "entry" && <Words contents={contents} />}
      <div className="flex flex-wrap gap-3 pt-2">
        <Button type="button" onClick={() => keeper.keepMine()}>
          {t("keepMine")}
        </Button>
        {kind !== "entry" && (
          <Button type="button" variant="quiet" onClick={() => keeper.takeTheirs()}>
            {t(`${kind}.take`)}
          </Button>
        )}
      </div>
    </Notice>
  );
}

function Words({ contents }: { contents: Inputs }) {
  return (
    <ul className="list-disc space-y-1 pl-5">
      {wordsOfDraft(contents).map((words) => (
        <Written as="li" key={words} className="wrap-anywhere">
          {words}
        </Written>
      ))}
    </ul>
  );
}

function Aside({ aside, labels, say, owns }: Reading & { aside: NonNullable<DraftView["aside"]> }) {
  const t = useTranslations("form.draft.elsewhere");
  const { contents, from } = aside;
  const names = Object.keys(labels).filter((name) => labels[name] && say(name, textOf(contents, name)));
  return (
    <Disclosure summary={t(`aside.${from}`)} open>
      {owns(contents) ? (
        <dl className="space-y-2">
          {names.map((name) => (
            <div key={name}>
              <dt className="text-sm text-ink-2">{labels[name]}</dt>
              <Written as="dd" className="wrap-anywhere">
                {say(name, textOf(contents, name))}
              </Written>
            </div>
          ))}
        </dl>
      ) : (
        <Words contents={contents} />
      )}
    </Disclosure>
  );
}
