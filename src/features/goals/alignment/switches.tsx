import Form from "next/form";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { type AlignmentAsked, alignmentHref, alignmentViews } from "./shown";

type Props = { workspace: string; asked: AlignmentAsked };

/** The picture, the table or the plain list, in the address. */
export async function AlignmentViews({ workspace, asked }: Props) {
  const t = await getTranslations("goal-alignment.views");
  return (
    <nav aria-label={t("label")} className="flex gap-5">
      {alignmentViews.map((view) => (
        <Link
          key={view}
          href={alignmentHref(workspace, { view, differ: view !== "list" && asked.differ })}
          aria-current={view === asked.view ? "page" : undefined}
          className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline aria-[current]:shadow-[inset_0_-3px_0_var(--color-ink)]"
        >
          {t(view)}
        </Link>
      ))}
    </nav>
  );
}

/** Only the goals on which they differ. A form, so that it works before any script and with the keys of a button. */
export async function DifferSwitch({ workspace, asked }: Props) {
  const t = await getTranslations("goal-alignment");
  const on = asked.differ;
  return (
    <Form action={`/w/${workspace}/goals`} scroll={false} className="print:hidden">
      <input type="hidden" name="view" value={asked.view} />
      {/* not on the button: the router's form sends its fields and leaves out who sent it */}
      {!on && <input type="hidden" name="only" value="differ" />}
      <button
        type="submit"
        role="switch"
        aria-checked={on}
        className="flex min-h-11 cursor-pointer items-center gap-3 text-start aria-checked:font-semibold"
      >
        <svg aria-hidden="true" width="44" height="24" viewBox="0 0 44 24" className="shrink-0">
          <rect
            x="1"
            y="1"
            width="42"
            height="22"
            rx="11"
            fill={on ? "var(--color-action)" : "none"}
            stroke={on ? "var(--color-action)" : "var(--color-control)"}
            strokeWidth="2"
          />
          <circle
            cx={on ? 32 : 12}
            cy="12"
            r="7"
            fill={on ? "var(--color-on-action)" : "var(--color-control)"}
          />
        </svg>
        {t("onlyDiffer")}
      </button>
    </Form>
  );
}
