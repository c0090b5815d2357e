import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/disclosure";
import { Row, RowList } from "@/components/row-list";
import { Tag } from "@/components/tag";
import type { RouterOutputs } from "@/trpc/types";

type Props = { here: string; collection: RouterOutputs["setbacks"]["choices"]["collection"] };

/** The setbacks that coalitions meet; picking one fills the form. */
export async function Collection({ here, collection }: Props) {
  const [t, words] = await Promise.all([getTranslations("setbacks"), getTranslations("catalogue-risks")]);
  return (
    <Disclosure summary={t("form.collection")}>
      <p>{t("form.collectionLead")}</p>
      <RowList label={t("form.collection")}>
        {collection.map(({ id, taken }) => (
          <Row
            key={id}
            href={`${here}?from=${id}`}
            title={words(`${id}.title`)}
            detail={words(`${id}.about`)}
            tags={taken && <Tag tone="plain">{t("form.taken")}</Tag>}
          />
        ))}
      </RowList>
    </Disclosure>
  );
}
