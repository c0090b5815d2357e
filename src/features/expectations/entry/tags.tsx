import { useTranslations } from "next-intl";
import { CheckIcon, LockIcon } from "@/components/icons";
import { Tag } from "@/components/tag";
import type { Expectation } from "@/features/expectations/shown";

type Props = {
  expectation: Pick<
    Expectation,
    | "kind"
    | "state"
    | "sealed"
    | "late"
    | "recordedForOrganisation"
    | "visibility"
    | "coverage"
    | "openAccepted"
    | "left"
    | "lapsed"
  >;
};

/**
 * How binding an entry is, who may read it where that is not everybody, and what promises have made of it. What is still
 * sealed is not called shared: one of the two would be untrue.
 */
export function ExpectationTags({ expectation }: Props) {
  const t = useTranslations("expectations");
  const { state, sealed, late, recordedForOrganisation, visibility, coverage, openAccepted } = expectation;
  return (
    <>
      {visibility !== "MEMBERS" && <Tag>{t(`visibilityShort.${visibility}`)}</Tag>}
      {expectation.lapsed && <Tag tone="decision">{t("lapsed")}</Tag>}
      {state === "CONFIRMED" && !expectation.lapsed && !sealed && (
        <Tag tone="plain">
          {t("states.CONFIRMED")} <CheckIcon size={16} />
        </Tag>
      )}
      {sealed && (
        <Tag>
          <LockIcon size={16} /> {t("round.sealed")}
        </Tag>
      )}
      {late && <Tag>{t("round.late")}</Tag>}
      {state === "SHARED" && !sealed && (
        <Tag tone={recordedForOrganisation ? "decision" : "tint"}>
          {t(recordedForOrganisation ? "recorded" : "states.SHARED")}
        </Tag>
      )}
      {state === "DRAFT" && <Tag>{t("states.DRAFT")}</Tag>}
      {coverage === "MET" && (
        <Tag tone="plain">
          {t("coverage.MET")} <CheckIcon size={16} />
        </Tag>
      )}
      {coverage === "PARTIAL" && <Tag tone="tint">{t("coverage.PARTIAL")}</Tag>}
      {openAccepted && coverage !== "MET" && <Tag>{t("coverage.without")}</Tag>}
      {expectation.kind === "GIVE" && expectation.left === 0 && (
        <Tag tone="plain">{t("coverage.usedUp")}</Tag>
      )}
      {state === "WITHDRAWN" && <Tag tone="plain">{t("states.WITHDRAWN")}</Tag>}
    </>
  );
}
