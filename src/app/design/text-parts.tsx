import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { EmptyState } from "@/components/empty-state";
import { Facts } from "@/components/facts";
import { Notice } from "@/components/notice";
import { Sheet } from "@/components/sheet";
import { Skeleton } from "@/components/skeleton";
import { ChangedText } from "@/components/texts/changed-text";
import { CompareTexts } from "@/components/texts/compare-texts";

/** What a page says to somebody: for the record, in trouble, to decide, missing. */
export function NoticeParts() {
  return (
    <div className="grid gap-4">
      <Notice title="Nur zur Kenntnis">
        Eure Antwort bleibt verdeckt, bis die Runde am 12. Dezember endet. Entwurf gespeichert um 14:02 Uhr.
        Nur du siehst ihn.
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
  );
}

/** Facts, explanations and what stands there while something loads. */
export function FactParts() {
  return (
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
  );
}

/** Nothing here yet. */
export function EmptyParts() {
  return (
    <EmptyState title="Noch keine Rückschläge geplant" action={<Button>Rückschlag hinzufügen</Button>}>
      <p>Ein guter Anfang: Was tun wir, wenn die Förderung endet?</p>
    </EmptyState>
  );
}

/** Two texts, and where they differ. */
export function ChangeParts() {
  return (
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
  );
}
