import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { CheckIcon } from "@/components/icons";
import { NextThing } from "@/components/next-thing";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StrandCloth } from "@/components/strands/strand-cloth";
import { StrandDisc } from "@/components/strands/strand-disc";
import { StrandMark } from "@/components/strands/strand-mark";
import { StrandSteps } from "@/components/strands/strand-steps";
import { Tag } from "@/components/tag";
import { sampleOrganisations } from "./sample-organisations";

const words = ["keine", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"];
const rows = sampleOrganisations.map((one, index) => {
  const done = [8, 9, 7, 6, 6, 4, 10, 0][index % 8] ?? 0;
  const steps = Array.from({ length: 10 }, (_, at) =>
    at < done ? ("DONE" as const) : at === done && index % 3 === 0 ? ("BEGUN" as const) : ("OPEN" as const),
  );
  return {
    ...one,
    id: one.code,
    steps,
    count: words[done] ?? "",
    text: `${one.name}: ${done} von 10 fertig`,
  };
});

const states = ["solid", "gap", "hatched", "crossed", "empty"] as const;

/** What is next, how far everybody is, and who has signed. */
export function PlanParts() {
  return (
    <>
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
          <StrandSteps label="Wer hat welche Aufgabe beantwortet" of="von zehn" rows={rows.slice(0, 8)} />
          <h3 className="mt-6 mb-2">Viele als ein Tuch</h3>
          <StrandCloth
            label="Wie viele jede Aufgabe beantwortet haben"
            columns={Array.from({ length: 10 }, (_, at) => {
              const count = rows.filter(({ steps }) => steps[at] === "DONE").length;
              return {
                name: String(at + 1),
                count: String(count),
                text: `Aufgabe ${at + 1}: ${count} von 16`,
              };
            })}
            rows={rows}
          />
        </Sheet>
        <Sheet aria-labelledby="rail">
          <h2 id="rail">Zeichnung</h2>
          <p className="mb-2 text-sm text-ink-2">Schweigen ist keine Zustimmung.</p>
          <RowList>
            {states.map((state, index) => {
              const one = sampleOrganisations[index + 1];
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
    </>
  );
}

/** Rows of a list in every state they have. */
export function RowParts() {
  return (
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
        {sampleOrganisations.slice(0, 3).map((one) => (
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
  );
}
