import type { PartnerFact, Snapshot } from "@/domain/analysis/snapshot";
import type { TaskCard } from "./question";
import { meets, namesOf, say } from "./sayings";

const partnerOf = ({ partners }: Snapshot, partnerId: string): PartnerFact | undefined =>
  partners.find((one) => one.id === partnerId);

/** Who is here, whom each speaks for, and who is missing (task 3). */
export const partnersTask = {
  part: "understand",
  questions: {
    here: {
      by: "coalition",
      answered: meets("enoughPartners"),
      summary: ({ partners }) =>
        namesOf(partners.filter((one) => ["INVITED", "ONBOARDING", "MEMBER", "PAUSED"].includes(one.state))),
      words: ["partners"],
    },
    profile: {
      by: "organisation",
      answered: (snapshot, partnerId) => partnerOf(snapshot, partnerId)?.hasSector ?? false,
      summary: (snapshot, partnerId) =>
        partnerOf(snapshot, partnerId)?.hasSector ? [say("profileGiven")] : [],
      room: "partners",
      words: ["partners"],
    },
    perspectives: {
      by: "organisation",
      answered: (snapshot, partnerId) => (partnerOf(snapshot, partnerId)?.perspectives ?? []).length > 0,
      summary: (snapshot, partnerId) =>
        (partnerOf(snapshot, partnerId)?.perspectives ?? []).map((id) => say("perspective", { id })),
      room: "partners",
      words: ["partners", "catalogue-perspectives"],
    },
    required: {
      by: "coalition",
      answered: ({ requiredPerspectives }) => requiredPerspectives.length > 0,
      summary: ({ requiredPerspectives }) =>
        requiredPerspectives.map((one) => say("perspective", { id: one.perspective })),
      words: ["perspectives", "catalogue-perspectives"],
    },
    missing: {
      by: "coalition",
      answered: meets("perspectivesSettled"),
      summary: ({ requiredPerspectives }) =>
        requiredPerspectives
          .filter((one) => one.waived || one.prospectPartnerId !== null)
          .map((one) =>
            say(one.waived ? "waived" : "asked", { id: one.perspective, day: one.outreachOn ?? "" }),
          ),
      words: ["perspectives", "catalogue-perspectives"],
    },
  },
} satisfies TaskCard;
