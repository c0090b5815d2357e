"use client";

import { useState } from "react";
import { Button } from "@/components/button";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { DateField } from "@/components/fields/date-field";
import { ErrorSummary } from "@/components/fields/error-summary";
import { NumberField } from "@/components/fields/number-field";
import { RadioField } from "@/components/fields/radio-field";
import { SelectField } from "@/components/fields/select-field";
import { TextArea } from "@/components/fields/text-area";
import { TextField } from "@/components/fields/text-field";
import { ConfirmButton } from "@/components/windows/confirm-button";
import { Dialog } from "@/components/windows/dialog";
import { ActionMenu } from "@/components/windows/menu";

/** The parts that need a hand: they open, wait, vanish. */
export function LiveParts() {
  const { show } = useConfirmation();
  const [pending, setPending] = useState(false);
  const wait = () => {
    setPending(true);
    setTimeout(() => setPending(false), 2000);
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Dialog
        title="Zusammenarbeitsvereinbarung umbenennen"
        closeLabel="Schließen"
        trigger={<Button variant="quiet">Fenster öffnen</Button>}
      >
        {(close) => (
          <div className="grid gap-5">
            <TextField id="rename" label="Neuer Name" hint="Alle Organisationen sehen ihn." />
            <div className="flex flex-wrap gap-3">
              <Button onClick={close}>Namen speichern</Button>
              <Button variant="plain" onClick={close}>
                Nicht ändern
              </Button>
            </div>
          </div>
        )}
      </Dialog>
      <ConfirmButton
        label="Bündnis verlassen"
        title="Bündnis verlassen?"
        body="Sieben Organisationen erfahren es heute Abend mit der täglichen Nachricht."
        confirmLabel="Bündnis verlassen"
        cancelLabel="Dabei bleiben"
        pendingLabel="Wird gespeichert"
        onConfirm={() => new Promise((done) => setTimeout(done, 1200))}
      />
      <ActionMenu
        label="Mehr"
        aria-label="Mehr zu Stadtkirche"
        items={[
          {
            id: "ring",
            label: "In den inneren Ring setzen",
            onAction: () => show({ message: "Stadtkirche trägt jetzt mit." }),
          },
          { id: "history", label: "Verlauf ansehen", href: "/design#verlauf" },
          {
            id: "remove",
            label: "Organisation entfernen",
            onAction: () => show({ message: "Stadtkirche entfernt.", actionLabel: "Rückgängig" }),
          },
        ]}
      />
      <Button
        variant="quiet"
        onClick={() =>
          show({
            message: "Rückschlag „Förderung endet“ gelöscht.",
            actionLabel: "Rückgängig",
            onAction: () => show({ message: "Wieder da." }),
          })
        }
      >
        Meldung zeigen
      </Button>
      <Button pending={pending} pendingLabel="Wird gespeichert" onClick={wait}>
        Speichern und warten
      </Button>
    </div>
  );
}

const forms = [
  {
    value: "network",
    label: "Netzwerk",
    hint: "Wir tauschen uns aus. Jede Organisation entscheidet für sich.",
  },
  { value: "alliance", label: "Allianz", hint: "Ein Ziel, eine Zeit, gemeinsame Schritte." },
  { value: "coalition", label: "Bündnis", hint: "Verbindlich, mit Vereinbarung und gemeinsamen Mitteln." },
];

/** The same form empty and with everything wrong. */
export function FormParts({ wrong = false }: { wrong?: boolean }) {
  const id = (name: string) => `${wrong ? "wrong" : "empty"}-${name}`;
  const error = (message: string) => (wrong ? message : undefined);
  const [tried, setTried] = useState(false);
  return (
    <form className="grid gap-6" noValidate onSubmit={(event) => event.preventDefault()}>
      {wrong && tried ? (
        <ErrorSummary
          title="Zwei Angaben fehlen noch"
          errors={[
            { field: id("name"), message: "Gib den Namen eurer Organisation ein." },
            { field: id("form"), message: "Wählt eine Form oder „Noch unklar“." },
          ]}
        />
      ) : null}
      <TextField
        id={id("name")}
        label="Name eurer Organisation"
        hint="So, wie ihr ihn auf Plakaten schreibt."
        error={error("Gib den Namen eurer Organisation ein.")}
        autoComplete="organization"
      />
      <TextArea
        id={id("why")}
        label="Warum kommt ihr zusammen?"
        optionalLabel="freiwillig"
        defaultValue={
          wrong ? "Zusammenarbeitsvereinbarungsentwurfsbesprechungsprotokoll ".repeat(8) : undefined
        }
        error={error("Kürze den Text auf 2000 Zeichen.")}
      />
      <NumberField
        id={id("hours")}
        label="Arbeitszeit"
        unit="Stunden im Monat"
        min={0}
        error={error("Gib eine Zahl ab 0 ein, zum Beispiel 6.")}
      />
      <DateField
        id={id("until")}
        label="Bis wann?"
        hint="Ihr könnt das Ende später verschieben."
        error={error("Bitte gib ein Datum ab heute ein, zum Beispiel 12.03.2027.")}
      />
      <SelectField
        id={id("role")}
        label="Eure Rolle"
        placeholder="Bitte wählen"
        options={[
          { value: "carry", label: "Wir tragen mit" },
          { value: "join", label: "Wir machen mit" },
          {
            value: "support",
            label: "Wir unterstützen und stellen Öffentlichkeitsarbeitsmaterialien bereit",
          },
        ]}
        error={error("Wähle eine Rolle.")}
      />
      <RadioField
        id={id("form")}
        name={id("form")}
        label="Welche Form passt zu euch?"
        hint="Ihr könnt sie jederzeit ändern."
        options={forms}
        defaultValue={wrong ? undefined : "alliance"}
        error={error("Wählt eine Form oder „Noch unklar“.")}
      />
      <CheckboxField
        id={id("board")}
        label="Wir müssen unseren Vorstand fragen"
        hint="Wir fragen euch dann, bis wann."
        defaultChecked={!wrong}
        error={error("Sagt, ob ihr fragen müsst.")}
      />
      <TextField
        id={id("fixed")}
        label="Nicht änderbar"
        defaultValue="Aus der Einladung: Stadtkirche"
        readOnly
      />
      <TextField
        id={id("off")}
        label="Zurzeit nicht möglich"
        defaultValue="Geht, sobald Aufgabe 9 einen Entwurf hat"
        disabled
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" className="w-full sm:w-auto" onClick={() => setTried(true)}>
          Speichern und weiter
        </Button>
        <Button variant="plain">Später weitermachen</Button>
      </div>
    </form>
  );
}
