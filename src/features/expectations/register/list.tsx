import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import type { AroundExpectations } from "@/features/expectations/around";
import type { Register, RegisterRows } from "@/features/expectations/shown";
import { sayWanted } from "@/features/words/categories";
import { ExpectationFilterForm } from "./filter-form";
import { GapList } from "./gap-list";
import { KindButtons } from "./kind-buttons";
import { OrganisationPart } from "./organisation-part";
import { OthersLinks } from "./others-links";
import { OwnNext } from "./own-next";
import { SilentList } from "./silent-list";

type Props = {
  workspace: string;
  register: Register;
  page: RegisterRows;
  chosen: { partnerId?: string; kind?: ExpectationKind; after?: string };
  around: AroundExpectations;
};

/** What each organisation gives, wants, needs and will not cross: first what is missing, then who said what. */
export async function ExpectationList({ workspace, register, page, chosen, around }: Props) {
  const [t, common] = await Promise.all([getTranslations("expectations"), getTranslations("common")]);
  const { organisations, own } = register;
  const { expectations, next } = page;
  const here = `/w/${workspace}/expectations`;
  const whole = !chosen.partnerId && !chosen.kind && !chosen.after;
  const onlyNothing = (partner: Register["organisations"][number]) =>
    whole && partner.noted.length > 0 && partner.noted.every((answer) => answer.answer === "NONE");
  const speaking = organisations.filter(
    (partner) => onlyNothing(partner) || expectations.some((row) => row.partnerId === partner.id),
  );
  const firstOther = speaking.find((partner) => !partner.own);
  const more = new URLSearchParams();
  if (chosen.partnerId) more.set("partner", chosen.partnerId);
  if (chosen.kind) more.set("kind", chosen.kind);
  if (next) more.set("after", next);
  const startsEmpty = whole && speaking.length === 0;
  return (
    <div className="grid gap-6">
      <div>
        <PageHeader
          title={t("title")}
          lead={<Sentence register={register} />}
          actions={around.door}
          tabs={around.tabs}
        />
        {!chosen.partnerId && !chosen.after && register.others && (
          <OthersLinks workspace={workspace} others={register.others} />
        )}
        {whole && own && !startsEmpty && <OwnNext workspace={workspace} own={own} />}
      </div>
      {whole && <GapList workspace={workspace} register={register} />}
      {startsEmpty && (
        <EmptyState
          title={t("empty.title")}
          action={own && <KindButtons workspace={workspace} primary="GIVE" />}
        >
          <p>{t("empty.body")}</p>
        </EmptyState>
      )}
      {organisations.length > 1 && !startsEmpty && (
        <ExpectationFilterForm workspace={workspace} organisations={organisations} chosen={chosen} />
      )}
      {!whole && expectations.length === 0 && (
        <EmptyState
          title={t("filteredEmpty.title")}
          action={
            <ButtonLink variant="quiet" href={`${here}?view=list`}>
              {t("filteredEmpty.all")}
            </ButtonLink>
          }
        >
          <p>{t("filteredEmpty.body")}</p>
        </EmptyState>
      )}
      {speaking.map((partner) => (
        <OrganisationPart
          key={partner.id}
          id={partner.id === firstOther?.id ? "others" : undefined}
          workspace={workspace}
          partner={partner}
          rows={expectations.filter((row) => row.partnerId === partner.id)}
        />
      ))}
      {whole && own && !startsEmpty && !speaking.some((partner) => partner.own) && (
        <Sheet>
          <KindButtons workspace={workspace} />
        </Sheet>
      )}
      {next && (
        <p>
          <ButtonLink variant="quiet" href={`${here}?${more}`}>
            {common("more")}
          </ButtonLink>
        </p>
      )}
      {whole && <SilentList workspace={workspace} organisations={organisations} />}
    </div>
  );
}

/** The sentence the page begins with: what is there and what is missing. */
async function Sentence({ register: { gaps, shared, asked } }: { register: Register }) {
  const t = await getTranslations("expectations");
  const [widest] = gaps;
  if (shared === 0) return <p>{t("nothingShared")}</p>;
  if (!widest) return <p>{t(asked > 0 ? "noGap" : "noAsks")}</p>;
  return (
    <p>
      <strong>
        {t("gaps.sentence", { count: widest.partnerIds.length, what: sayWanted(t, widest) ?? "" })}
      </strong>
      {gaps.length > 1 && ` ${t("gaps.more", { count: gaps.length - 1 })}`}
    </p>
  );
}
