import { DataTable } from "@/components/data-table";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { sampleOrganisations } from "./sample-organisations";

/** A table that scrolls by itself on a phone. */
export function TableParts() {
  return (
    <Sheet aria-labelledby="table">
      <h2 id="table" className="mb-3">
        Tabelle
      </h2>
      <DataTable
        caption="Wer gibt, wer braucht"
        columns={[
          { key: "name", label: "Organisation" },
          ...["Geld", "Arbeitszeit", "Räume", "Reichweite", "Fachwissen", "Pressekontakte"].map((label) => ({
            key: label,
            label,
            align: "center" as const,
          })),
        ]}
        rows={sampleOrganisations.slice(0, 4).map((one) => ({
          key: one.code,
          cells: {
            name: (
              <span className="flex items-center gap-2.5">
                <StrandDisc {...one} size={34} decorative />
                {one.name}
              </span>
            ),
            Geld: "gibt viel",
            Arbeitszeit: "gibt",
            Räume: "braucht",
            Reichweite: "gibt",
            Fachwissen: "gibt",
            Pressekontakte: "braucht",
          },
        }))}
      />
    </Sheet>
  );
}
