"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Header, ListBox, ListBoxItem, ListBoxSection, Text } from "react-aria-components";
import type { Command } from "./commands";
import { Marked } from "./marked";
import { showHit } from "./shown-hit";
import type { useSearch } from "./use-search";

type Props = {
  places: Command[];
  actions: Command[];
  search: ReturnType<typeof useSearch>;
  /** The page of all hits. */
  all: string;
  onFollow: (href: string) => void;
};

const row =
  "ring-inside block min-h-11 cursor-pointer border-l-3 border-transparent py-2.5 pr-4 pl-[13px] sm:pr-6 sm:pl-[21px] data-focused:border-ink data-focused:bg-tint forced-colors:data-focused:border-[Highlight]";

/** What can be chosen: places and steps whose words fit, then what was found. The key of a row is where it leads. */
export function PaletteList({ places, actions, search, all, onFollow }: Props) {
  const t = useTranslations("search");
  const hits = search.result?.hits ?? [];
  const more = (search.result?.total ?? 0) - hits.length;
  return (
    <ListBox
      aria-label={t("list")}
      onAction={(key) => onFollow(String(key).split(" ").at(-1) ?? "")}
      className="min-h-0 flex-1 overflow-y-auto py-2 outline-none"
    >
      <Commands title={t("places")} commands={places} />
      <Commands title={t("actions")} commands={actions} />
      {hits.length > 0 && (
        <Section title={t("hits")}>
          {hits.map((hit) => {
            const { key, title, where, excerpt } = showHit(hit, t(`kinds.${hit.kind}`));
            return (
              <ListBoxItem
                key={key}
                id={key}
                textValue={title.map((part) => part.text).join("")}
                className={row}
              >
                <Text slot="label" className="block font-semibold">
                  <Marked parts={title} />
                </Text>
                <Text slot="description" className="block text-sm text-ink-2">
                  {where}
                  {excerpt && (
                    <span className="block">
                      <Marked parts={excerpt} />
                    </span>
                  )}
                </Text>
              </ListBoxItem>
            );
          })}
          {more > 0 && (
            <ListBoxItem id={all} textValue={t("all", { count: search.result?.total ?? 0 })} className={row}>
              {t("all", { count: search.result?.total ?? 0 })}
            </ListBoxItem>
          )}
        </Section>
      )}
    </ListBox>
  );
}

function Commands({ title, commands }: { title: string; commands: Command[] }) {
  if (commands.length === 0) return null;
  return (
    <Section title={title}>
      {commands.map(({ href, label }) => (
        <ListBoxItem key={href} id={href} textValue={label} className={row}>
          {label}
        </ListBoxItem>
      ))}
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <ListBoxSection className="pb-2">
      <Header className="px-4 pt-2 pb-1 text-sm text-ink-2 sm:px-6">{title}</Header>
      {children}
    </ListBoxSection>
  );
}
