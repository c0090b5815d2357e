import { Button } from "@/components/button";
import { Sheet } from "@/components/sheet";
import { LiveParts } from "./parts";

/** Everything one can press, and what opens. */
export function ButtonParts() {
  return (
    <Sheet aria-labelledby="buttons">
      <h2 id="buttons" className="mb-3">
        Knöpfe
      </h2>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <Button>Antwort speichern</Button>
        <Button variant="quiet">Noch etwas hinzufügen</Button>
        <Button variant="plain">Später weitermachen</Button>
        <Button disabled>Zurzeit nicht möglich</Button>
        <Button variant="quiet">Zusammenarbeitsvereinbarungsentwurf herunterladen</Button>
      </div>
      <h3 className="mb-2">Was sich öffnet</h3>
      <LiveParts />
    </Sheet>
  );
}
