import type { Metadata } from "next";
import { ButtonLink } from "@/components/button-link";
import { AppFrame } from "@/components/frames/app-frame";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { ButtonParts } from "./button-parts";
import { ColourParts, StrandParts } from "./look-parts";
import { FormParts } from "./parts";
import { PlanParts, RowParts } from "./plan-parts";
import { TableParts } from "./table-parts";
import { ChangeParts, EmptyParts, FactParts, NoticeParts } from "./text-parts";

export const metadata: Metadata = { title: "Kordel: design system", robots: { index: false } };

const home = { href: "/design/home", label: "Bessere Busse Nordheim", detail: "Wo wir stehen", exact: true };

const nav = [
  { href: "/design/now", label: "Jetzt", count: 2 },
  {
    href: "/design",
    label: "Plan",
    current: true,
    sections: [
      { href: "/design/expectations", label: "Erwartungen" },
      { href: "/design/goals", label: "Ziele" },
      { href: "/design/setbacks", label: "Rückschläge" },
    ],
  },
  { href: "/design/partners", label: "Partner" },
  { href: "/design/agreements", label: "Vereinbarungen" },
  { href: "/design/pulse", label: "Stimmungsbild" },
];

/** Every component in every state on one page, to look at, to test with axe, and to copy from. */
export default function DesignPage() {
  return (
    <AppFrame
      brandHref="/design"
      home={home}
      nav={nav}
      menuLabel="Hauptmenü"
      moreLabel="Mehr"
      skipLabel="Zum Inhalt springen"
      closeLabel="Menü schließen"
      footer={[{ href: "/design/help", label: "Hilfe" }]}
      banner="Diese Seite zeigt alle Bausteine. Nichts hier wird gespeichert."
    >
      <BackLink href="/design">Zurück zum Plan</BackLink>
      <PageHeader
        crumb="Bessere Busse Nordheim · Allianz bis 31. März 2027"
        title="Wo wir stehen mit der Zusammenarbeitsvereinbarung"
        lead="Zehn Aufgaben, in beliebiger Reihenfolge. Jede dauert etwa acht Minuten. Ihr könnt jederzeit aufhören und später weitermachen."
        actions={
          <ButtonLink href="/design" variant="quiet">
            Organisation einladen
          </ButtonLink>
        }
      />
      <div className="grid gap-6">
        <PlanParts />
        <RowParts />
        <StrandParts />
        <ButtonParts />
        <NoticeParts />
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <Sheet aria-labelledby="form">
            <h2 id="form" className="mb-4">
              Felder
            </h2>
            <FormParts />
          </Sheet>
          <Sheet aria-labelledby="form-wrong">
            <h2 id="form-wrong" className="mb-4">
              Felder mit Fehlern
            </h2>
            <FormParts wrong />
          </Sheet>
        </div>
        <TableParts />
        <FactParts />
        <EmptyParts />
        <ChangeParts />
        <ColourParts />
      </div>
    </AppFrame>
  );
}
