import { useTranslations } from "next-intl";
import { CheckIcon } from "@/components/icons";
import { Tag } from "@/components/tag";
import type { Expectation } from "./expectation-page";

type Props = { expectation: Pick<Expectation, "state" | "recordedForOrganisation" | "visibility"> };

/** How binding an entry is, and who may read it where that is not everybody. */
export function ExpectationTags({ expectation: { state, recordedForOrganisation, visibility } }: Props) {
  const t = useTranslations("expectations");
  return (
    <>
      {visibility !== "MEMBERS" && <Tag>{t(`visibilityShort.${visibility}`)}</Tag>}
      {state === "CONFIRMED" && (
        <Tag tone="plain">
          {t("states.CONFIRMED")} <CheckIcon size={16} />
        </Tag>
      )}
      {state === "SHARED" && (
        <Tag tone={recordedForOrganisation ? "decision" : "tint"}>
          {t(recordedForOrganisation ? "recorded" : "states.SHARED")}
        </Tag>
      )}
      {state === "DRAFT" && <Tag>{t("states.DRAFT")}</Tag>}
      {state === "WITHDRAWN" && <Tag tone="plain">{t("states.WITHDRAWN")}</Tag>}
    </>
  );
}
