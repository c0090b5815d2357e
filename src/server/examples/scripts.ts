import type { ExampleId } from "@/domain/examples/schema";
import type { Script } from "./script";
import { lieferkettengesetz } from "./scripts/lieferkettengesetz";
import { sexuelleSelbstbestimmung } from "./scripts/sexuelle-selbstbestimmung";
import { unteilbar } from "./scripts/unteilbar";
import { wirFahrenZusammen } from "./scripts/wir-fahren-zusammen";

/** The documented examples (docs/rules/states.md), each at another point of its life. */
export const scripts: Record<ExampleId, Script> = {
  "wir-fahren-zusammen": wirFahrenZusammen,
  unteilbar,
  lieferkettengesetz,
  "sexuelle-selbstbestimmung": sexuelleSelbstbestimmung,
};
