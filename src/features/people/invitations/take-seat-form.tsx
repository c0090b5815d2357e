"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { TextField } from "@/components/fields/text-field";
import { StrandDisc } from "@/components/strands/strand-disc";
import { RecordForm } from "@/features/forms/record-form";
import { useApiClient } from "@/trpc/client";
import type { RouterOutputs } from "@/trpc/types";

type Props = { seat: RouterOutputs["people"]["emptySeats"][number]; name: string };

/** Takes the seat of one's organisation that nobody holds any more. */
export function TakeSeatForm({ seat, name }: Props) {
  const t = useTranslations("invite.seats");
  const api = useApiClient();
  const page = useRouter();
  const { partner, workspace } = seat;
  return (
    <section className="grid gap-4 pt-6 first:pt-0">
      <h2 className="flex items-center gap-3">
        <StrandDisc {...partner} decorative />
        {t("for", { organisation: partner.name, workspace: workspace.name })}
      </h2>
      <RecordForm
        noun="invite"
        fields={() => import("@/domain/people/schema").then((it) => it.memberNameFields)}
        values={{ name }}
        labels={{ name: t("name") }}
        submitLabel={t("take")}
        submit={(values) =>
          api.people.takeSeat.mutate({ workspace: workspace.id, partnerId: partner.id, ...values })
        }
        onDone={() => {
          page.push(`/w/${workspace.id}`);
          page.refresh();
        }}
      >
        {(field) => <TextField label={t("name")} autoComplete="name" {...field("name")} />}
      </RecordForm>
    </section>
  );
}
