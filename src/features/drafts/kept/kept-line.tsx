"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/button";
import type { DraftLineState } from "@/features/drafts/view";
import { sayMoment } from "@/features/words/dates";
import { useZone } from "@/features/words/zone";

type Props = {
  line: DraftLineState;
  /** What stands in the inputs was begun earlier, and nothing was typed since. */
  isBack: boolean;
  isSignedOut: boolean;
  wasThrownAway: boolean;
  onThrowAway: () => void;
  onTakeBack: () => void;
};

/** One quiet line below a form: begun when, or how the draft stands, and the way to be rid of it. Nothing while nothing is typed. */
export function KeptLine({ line, isBack, isSignedOut, wasThrownAway, onThrowAway, onTakeBack }: Props) {
  const t = useTranslations("form.draft");
  const locale = useLocale();
  const zone = useZone();
  const words = () => {
    if (wasThrownAway) return t("thrownAway");
    if (line.kind === "none") return null;
    if (line.kind === "undecided" || line.kind === "refused") return t(line.kind);
    if (line.kind === "saved")
      return t(isBack ? "begun" : "saved", { moment: sayMoment(line.at, locale, zone) });
    if (isSignedOut || line.kind === "signedOut") return t("signedOut");
    return t(line.failed ? "failed" : "saving");
  };
  const mayThrowAway = line.kind === "saved" || line.kind === "unsaved" || line.kind === "refused";
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-sm text-ink-2">
      <span role="status">{words()}</span>
      {wasThrownAway ? (
        <Button type="button" variant="plain" onClick={onTakeBack}>
          {t("takeBack")}
        </Button>
      ) : (
        mayThrowAway && (
          <Button type="button" variant="plain" onClick={onThrowAway}>
            {t("throwAway")}
          </Button>
        )
      )}
    </p>
  );
}
