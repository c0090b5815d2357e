import { getTranslations } from "next-intl/server";
import { StrandDisc } from "@/components/strand-disc";
import { hasEnded, type PartnerState } from "@/domain/partners/states";
import type { QuestionProps } from "@/features/frame/question";
import { serverApi } from "@/trpc/server";
import type { RouterOutputs } from "@/trpc/types";
import { HereControl } from "./here-control";
import { PerspectivesControl } from "./perspectives-control";
import { ProfileControl } from "./profile-control";

type Listed = RouterOutputs["partners"]["list"]["partners"][number];

/** Fewer organisations than this are a pair (phase 2); those only thought of do not count yet. */
const AT_LEAST = 3;
const counts: ReadonlySet<PartnerState> = new Set(["INVITED", "ONBOARDING", "MEMBER", "PAUSED"]);

/** Who is here: everybody on the list who has not left. */
export async function HereQuestion(props: QuestionProps) {
  const { partners, may } = await (await serverApi()).partners.list({ workspace: props.workspace });
  const there = partners.filter((partner) => !hasEnded(partner.state));
  const left = Math.max(0, AT_LEAST - there.filter((partner) => counts.has(partner.state)).length);
  return <HereControl question={props} partners={there} left={left} mayAdd={may.add && props.mayAnswer} />;
}

/** Who the own organisation is: field, region, size. */
export async function ProfileQuestion(props: QuestionProps) {
  const { workspace, partnerId } = props;
  const [api, t] = await Promise.all([serverApi(), getTranslations("partners")]);
  if (props.mayAnswer && partnerId) {
    const partner = await api.partners.byId({ workspace, partnerId });
    if (partner.may.change) return <ProfileControl question={props} partner={partner} />;
  }
  const { partners } = await api.partners.list({ workspace });
  const say = ({ sector, region, capacity }: Listed) =>
    [sector && t(`sectors.${sector}`), region, capacity && t(`capacities.${capacity}`)]
      .filter(Boolean)
      .join(", ");
  return <Said partners={partners} label={t("profile.list")} say={say} none={t("perspectives.waiting")} />;
}

/** What the own organisation speaks for from experience, and whether those affected represent themselves (A7). */
export async function PerspectivesQuestion(props: QuestionProps) {
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
  const { partners } = await api.partners.list({ workspace });
  const say = ({ perspectives }: Listed) => perspectives.map((one) => words(`${one}.label`)).join(", ");
  return (
    <Said partners={partners} label={t("perspectives.list")} say={say} none={t("perspectives.waiting")} />
  );
}

type SaidProps = {
  partners: readonly Listed[];
  label: string;
  say: (partner: Listed) => string;
  none: string;
};

/** What every member said, for those who only read it. */
function Said({ partners, label, say, none }: SaidProps) {
  const members = partners.filter((partner) => partner.state === "MEMBER");
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
    <ul role="list" aria-label={label} className="grid max-w-measure gap-3">
      {members.map((partner) => (
        <li key={partner.id} className="flex items-start gap-3">
          <StrandDisc name={partner.name} code={partner.code} strand={partner.strand} size={32} decorative />
          <div className="min-w-0">
            <p className="font-semibold">{partner.name}</p>
            <p className={say(partner) ? "" : "text-ink-2"}>{say(partner) || none}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
