import type { Metadata } from "next";
import { AppFrame } from "@/components/app-frame";
import { BackLink } from "@/components/back-link";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { ChangedText } from "@/components/changed-text";
import { CompareTexts } from "@/components/compare-texts";
import { DataTable } from "@/components/data-table";
import { Disclosure } from "@/components/disclosure";
import { EmptyState } from "@/components/empty-state";
import { Facts } from "@/components/facts";
import { CheckIcon } from "@/components/icons";
import { NextThing } from "@/components/next-thing";
import { Notice } from "@/components/notice";
import { PageHeader } from "@/components/page-header";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { Skeleton } from "@/components/skeleton";
import { codeOf } from "@/components/strand";
import { StrandBar } from "@/components/strand-bar";
import { StrandDisc } from "@/components/strand-disc";
import { StrandMark } from "@/components/strand-mark";
import { Tag } from "@/components/tag";
import { Hatch } from "@/components/weave";
import { FormParts, LiveParts } from "./parts";

export const metadata: Metadata = { title: "Kordel: design system", robots: { index: false } };

const names = [
  "Verkehrsgewerkschaft",
  "Klimastreik Mitte",
  "Naturschutzring",
  "Mieterverein",
  "Stadtkirche",
  "Jugendring",
  "Sozialverband",
  "Fahrgastverein",
  "Seniorenrat",
  "Kulturzentrum",
  "Handwerkskammer",
  "Elternnetzwerk",
  "Tafel Nordheim",
  "Radentscheid",
  "Studierendenwerk",
  "Gewerkschaftliche Arbeitslosenselbsthilfe",
];
const codes: string[] = [];
for (const name of names) codes.push(codeOf(name, codes));
const organisations = names.map((name, strand) => ({ name, strand, code: codes[strand] ?? "" }));

const nav = [
  { href: "/design/now", label: "Jetzt", count: 2 },
  { href: "/design", label: "Plan", current: true },
  { href: "/design/expectations", label: "Erwartungen", sub: true },
  { href: "/design/goals", label: "Ziele", sub: true },
  { href: "/design/setbacks", label: "Rückschläge", sub: true },
  { href: "/design/partners", label: "Partner" },
  { href: "/design/agreements", label: "Vereinbarungen" },
  { href: "/design/pulse", label: "Stimmungsbild" },
];

const states = ["solid", "gap", "hatched", "crossed", "empty"] as const;
const colours =
  "table sheet raised ink ink-2 line control action on-action tint marker gap gap-ground decision decision-ground info info-ground ramp-1 ramp-2 ramp-3 ramp-4 ramp-5".split(
    " ",
  );

/** Every component in every state on one page, to look at, to test with axe, and to copy from. */
export default function DesignPage() {
  return (
    <AppFrame
      brandHref="/design"
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
        <NextThing
          audience="Für dich, Koordination"
          label="Als Nächstes"
          title="Entscheidet, wer im Namen der Allianz spricht."
          reason="Drei Organisationen warten darauf, weil die Vereinbarung sonst nicht fertig wird."
        >
          <ButtonLink href="/design">Frage öffnen</ButtonLink>
          <Button variant="plain">Später erinnern</Button>
        </NextThing>

        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)]">
          <Sheet aria-labelledby="bar">
            <h2 id="bar">Die zehn Aufgaben</h2>
            <p className="mb-4 text-sm text-ink-2">
              6 von 10 sind fertig, 1 braucht eine Entscheidung. Volle Streifen sind beantwortet, schraffierte
              offen.
            </p>
            <StrandBar
              label="Wer hat welche Aufgabe beantwortet"
              total={10}
              rows={organisations.map((one, index) => {
                const done = [8, 9, 7, 6, 6, 4, 10, 0][index % 8] ?? 0;
                return { ...one, done, text: `${done} von 10 beantwortet` };
              })}
            />
          </Sheet>
          <Sheet aria-labelledby="rail">
            <h2 id="rail">Zeichnung</h2>
            <p className="mb-2 text-sm text-ink-2">Schweigen ist keine Zustimmung.</p>
            <RowList>
              {states.map((state, index) => {
                const one = organisations[index + 1];
                if (!one) return null;
                return (
                  <Row
                    key={state}
                    lead={
                      <span className="flex items-center gap-3">
                        <StrandMark strand={one.strand} state={state} />
                        <StrandDisc {...one} size={34} decorative />
                      </span>
                    }
                    title={<b>{one.name}</b>}
                    detail={
                      {
                        solid: "gezeichnet am 4. Dezember",
                        gap: "mit Vorbehalt zu 9",
                        hatched: "nicht vor dem 15. Dezember",
                        crossed: "abgelehnt, mit Grund",
                        empty: "noch offen",
                      }[state]
                    }
                  />
                );
              })}
            </RowList>
          </Sheet>
        </div>

        <Sheet aria-labelledby="rows">
          <h2 id="rows" className="mb-2">
            Zeilen und Zustände
          </h2>
          <RowList>
            <Row
              href="/design"
              title="1 Sagt, warum ihr zusammenkommt"
              tags={
                <Tag tone="plain">
                  Fertig <CheckIcon size={16} />
                </Tag>
              }
            />
            <Row
              href="/design"
              title="4 Sagt, was ihr erwartet und beitragt"
              tags={
                <>
                  <Tag tone="tint">Ihr seid fertig</Tag>
                  <Tag tone="tint">Wartet auf 3 von 8</Tag>
                </>
              }
            />
            <Row
              href="/design"
              title="5 Einigt euch auf Ziele"
              tags={<Tag tone="decision">Geändert seit der Einigung</Tag>}
            />
            <Row
              href="/design"
              title="6 Teilt Macht und Mittel"
              tags={
                <>
                  <Tag>Noch nicht begonnen</Tag>
                  <Tag tone="decision">Braucht eine Entscheidung</Tag>
                </>
              }
            />
            <Row title="10 Lasst prüfen und zeichnet" detail="Geht, sobald Aufgabe 9 einen Entwurf hat" />
            <Row
              title="Drei brauchen Pressekontakte. Niemand bringt sie ein."
              tags={<Tag tone="gap">Lücke</Tag>}
              actions={<Button variant="quiet">Fragen</Button>}
            />
            {organisations.slice(0, 3).map((one) => (
              <Row
                key={one.code}
                href="/design"
                lead={<StrandDisc {...one} decorative />}
                title={one.name}
                detail="hat 4 Erwartungen bestätigt"
              />
            ))}
          </RowList>
        </Sheet>

        <Sheet aria-labelledby="strands">
          <h2 id="strands" className="mb-3">
            Stränge
          </h2>
          <ul className="flex flex-wrap gap-4">
            {organisations.map((one) => (
              <li key={one.code} className="flex items-center gap-3">
                <StrandDisc {...one} size={56} decorative />
                <StrandDisc {...one} size={28} decorative />
                <span>{one.name}</span>
              </li>
            ))}
          </ul>
          <p className="mt-4 mb-2">Acht Gewebe, zwei Schraffuren:</p>
          <div className="flex flex-wrap gap-3">
            {organisations.slice(0, 8).map((one) => (
              <StrandMark key={one.code} strand={one.strand} state="solid" label={one.name} />
            ))}
            <svg width="92" height="40" role="img" aria-label="Lücke">
              <Hatch width={92} height={40} tone="gap" />
            </svg>
            <svg width="92" height="40" role="img" aria-label="offen">
              <Hatch width={92} height={40} />
            </svg>
          </div>
        </Sheet>

        <Sheet aria-labelledby="buttons">
          <h2 id="buttons" className="mb-3">
            Knöpfe
          </h2>
          <div className="mb-4 flex flex-wrap items-center gap-3">
            <Button>Antwort speichern</Button>
            <Button variant="quiet">Noch etwas hinzufügen</Button>
            <Button variant="danger">Endgültig löschen</Button>
            <Button variant="plain">Später weitermachen</Button>
            <Button disabled>Zurzeit nicht möglich</Button>
            <Button variant="quiet">Zusammenarbeitsvereinbarungsentwurf herunterladen</Button>
          </div>
          <h3 className="mb-2">Was sich öffnet</h3>
          <LiveParts />
        </Sheet>

        <div className="grid gap-4">
          <Notice title="Nur zur Kenntnis">
            Eure Antwort bleibt verdeckt, bis die Runde am 12. Dezember endet. Entwurf gespeichert um 14:02
            Uhr. Nur du siehst ihn.
          </Notice>
          <Notice tone="info" title="Keine Verbindung">
            Du kannst weiterschreiben. Wir senden alles, sobald es geht.
          </Notice>
          <Notice tone="decision" title="Braucht eine Entscheidung">
            Eine spätere Antwort hat diese Frage wieder geöffnet. <a href="#rows">Zur Frage</a>
          </Notice>
          <Notice tone="gap" title="Eine Lücke: Pressekontakte">
            Drei Organisationen brauchen sie. Bisher bringt sie niemand ein.
          </Notice>
        </div>

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

        <Sheet aria-labelledby="table">
          <h2 id="table" className="mb-3">
            Tabelle
          </h2>
          <DataTable
            caption="Wer gibt, wer braucht"
            columns={[
              { key: "name", label: "Organisation" },
              ...["Geld", "Arbeitszeit", "Räume", "Reichweite", "Fachwissen", "Pressekontakte"].map(
                (label) => ({ key: label, label, align: "center" as const }),
              ),
            ]}
            rows={organisations.slice(0, 4).map((one) => ({
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

        <div className="grid items-start gap-6 lg:grid-cols-2">
          <Sheet aria-labelledby="facts">
            <h2 id="facts" className="mb-2">
              Fakten
            </h2>
            <Facts
              items={[
                { term: "Gibt", value: "4 Dinge" },
                { term: "Spannung mit", value: "Naturschutzring" },
                {
                  term: "Ansprechperson",
                  value: "Maximiliane Württemberger-Schönfeld, Referentin für Öffentlichkeitsarbeit",
                },
              ]}
            />
            <Disclosure summary="Warum wir fragen">
              <p>Wer erwartet, ohne es zu sagen, wird enttäuscht, ohne dass es jemand merkt.</p>
            </Disclosure>
            <Disclosure summary="Ein Beispiel" open>
              <p>Saal für 80 Menschen, dienstags.</p>
            </Disclosure>
          </Sheet>
          <Sheet aria-labelledby="loading">
            <h2 id="loading" className="mb-2">
              Lädt
            </h2>
            <Skeleton lines={4} label="Wird geladen" />
          </Sheet>
        </div>

        <EmptyState title="Noch keine Rückschläge geplant" action={<Button>Rückschlag hinzufügen</Button>}>
          <p>Ein guter Anfang: Was tun wir, wenn die Förderung endet?</p>
        </EmptyState>

        <Sheet aria-labelledby="changes">
          <h2 id="changes" className="mb-2">
            Änderungen
          </h2>
          <p className="mb-6 max-w-measure font-slab">
            <ChangedText
              before="Für das Bündnis sprechen die Sprecherinnen und Sprecher. Eine Stellungnahme gilt als abgestimmt, wenn innerhalb von zwei Tagen kein Einwand kommt."
              after="Für das Bündnis sprechen zwei benannte Personen aus verschiedenen Organisationen. Eine Stellungnahme gilt als abgestimmt, wenn innerhalb von vier Tagen kein Einwand kommt."
              addedLabel="hinzugefügt"
              removedLabel="entfernt"
            />
          </p>
          <CompareTexts
            mineLabel="Dein Text"
            theirsLabel="Gespeichert von Jugendring, 14:02 Uhr"
            addedLabel="nur bei dir"
            removedLabel="fehlt bei dir"
            rows={[
              {
                label: "Wer für uns spricht",
                mine: "Zwei Personen sprechen, jeweils für ein Jahr.",
                theirs: "Drei benannte Personen sprechen, jeweils für ein Jahr.",
              },
            ]}
          />
        </Sheet>

        <Sheet aria-labelledby="colours">
          <h2 id="colours" className="mb-3">
            Farben
          </h2>
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(9rem,100%),1fr))] gap-3">
            {colours.map((colour) => (
              <li key={colour} className="text-sm">
                <svg width="100%" height="36" aria-hidden="true">
                  <rect width="100%" height="36" fill={`var(--color-${colour})`} stroke="var(--color-line)" />
                </svg>
                {colour}
              </li>
            ))}
          </ul>
        </Sheet>
      </div>
    </AppFrame>
  );
}
