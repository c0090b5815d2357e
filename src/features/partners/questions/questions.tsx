import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { StrandDisc } from "@/components/strands/strand-disc";
import { hasEnded, type PartnerState } from "@/domain/partners/states";
import type { QuestionControls, QuestionProps } from "@/features/questions/question";
import { WayOn } from "@/features/questions/way-on";
import { serverApi } from "@/trpc/server";
import type { RouterOutputs } from "@/trpc/types";
import { OrganisationsControl, PerspectivesControl, ProfileControl } from "./lazy-controls";

type Listed = RouterOutputs["partners"]["list"]["partners"][number];

/** Fewer organisations than this are a pair (phase 2); those only thought of do not count yet. */
const AT_LEAST = 3;
const counts: ReadonlySet<PartnerState> = new Set(["INVITED", "ONBOARDING", "MEMBER", "PAUSED"]);

/** Who is here: everybody on the list who has not left. */
async function HereQuestion(props: QuestionProps) {
  const { partners, total, next, may } = await (await serverApi()).partners.list({
    workspace: props.workspace,
  });
  const there = partners.filter((partner) => !hasEnded(partner.state));
  const left = Math.max(0, AT_LEAST - there.filter((partner) => counts.has(partner.state)).length);
  return (
    <OrganisationsControl
      question={props}
      partners={there}
      // of those on the first page; more than a page is more than enough
      left={next ? 0 : left}
      more={next ? { shown: there.length, total } : null}
      mayAdd={may.add && props.mayAnswer}
    />
  );
}

/** Who the reader's organisation is: field, region, size. */
async function ProfileQuestion(props: QuestionProps) {
  const { workspace, partnerId } = props;
  const [api, t] = await Promise.all([serverApi(), getTranslations("partners")]);
  if (props.mayAnswer && partnerId) {
    const partner = await api.partners.byId({ workspace, partnerId });
    if (partner.may.change) return <ProfileControl question={props} partner={partner} />;
  }
  const listed = await api.partners.list({ workspace });
  const say = ({ sector, region, capacity }: Listed) =>
    [sector && t(`sectors.${sector}`), region, capacity && t(`capacities.${capacity}`)]
      .filter(Boolean)
      .join(", ");
  return <Said {...props} listed={listed} label={t("profile.list")} say={say} />;
}

/** What the reader's organisation speaks for from experience, and whether those affected represent themselves (A7). */
async function PerspectivesQuestion(props: QuestionProps) {
  const { workspace, partnerId } = props;
  const [api, t, words] = await Promise.all([
    serverApi(),
    getTranslations("partners"),
    getTranslations("catalogue-perspectives"),
  ]);
  if (props.mayAnswer && partnerId) {
    const partner = await api.partners.byId({ workspace, partnerId });
    if (partner.may.declare) return <PerspectivesControl question={props} partner={partner} />;
  }
  const listed = await api.partners.list({ workspace });
  const say = ({ perspectives }: Listed) => perspectives.map((one) => words(`${one}.label`)).join(", ");
  return <Said {...props} listed={listed} label={t("perspectives.list")} say={say} />;
}

type SaidProps = QuestionProps & {
  listed: RouterOutputs["partners"]["list"];
  label: string;
  say: (partner: Listed) => string;
};

/** What the members said, for those who only read it. More than a page of them is in the register. */
async function Said({ listed: { partners, total, next }, label, say, ...question }: SaidProps) {
  const t = await getTranslations("partners");
  const members = partners.filter((partner) => partner.state === "MEMBER");
  return (
    <div className="grid max-w-measure gap-4">
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
      <ul role="list" aria-label={label} className="grid gap-3">
        {members.map((partner) => (
          <li key={partner.id} className="flex items-start gap-3">
            <StrandDisc
              name={partner.name}
              code={partner.code}
              strand={partner.strand}
              size={32}
              decorative
            />
            <div className="min-w-0">
              <p className="font-semibold">{partner.name}</p>
              <p className={say(partner) ? "" : "text-ink-2"}>{say(partner) || t("perspectives.waiting")}</p>
            </div>
          </li>
        ))}
      </ul>
      {next && (
        <p>
          {t("partOf", { shown: partners.length, total })}{" "}
          <Link href={`/w/${question.workspace}/partners`}>{t("register")}</Link>
        </p>
      )}
      {question.aside}
      {question.mayAnswer && <WayOn question={question} />}
    </div>
  );
}

/** Who is here, and whom each speaks for (task 3). */
export const partnerQuestions = {
  "partners/here": HereQuestion,
  "partners/profile": ProfileQuestion,
  "partners/perspectives": PerspectivesQuestion,
} satisfies QuestionControls;
