import type { AgreementScript } from "@/server/examples/script";

const fromCatalogue = [
  "CL3",
  "CL4",
  "CL5",
  "CL6",
  "CL7",
  "CL8",
  "CL9",
  "CL10",
  "CL11",
  "CL12",
  "CL13",
  "CL14",
  "CL15",
] as const;

/** No agreement of #unteilbar is documented. This one is illustrative, and says so in its title; two clauses tell what is known. */
export const agreement: AgreementScript = {
  title: "Vereinbarung zu #unteilbar (illustrativ)",
  clauses: [
    {
      topic: "CL1",
      filled:
        "eine offene und solidarische Gesellschaft, in der Sozialstaat, Flucht und Migration nicht gegeneinander ausgespielt werden",
    },
    {
      topic: "CL2",
      body: "Wir rufen gemeinsam zu großen Demonstrationen auf. Einzelne Forderungen stellen wir bewusst nicht: Die Mitglieder füllen den Aufruf selbst. Eine Wahlempfehlung geben wir nicht.",
    },
    ...fromCatalogue.map((topic) => ({ topic, filled: "(nicht belegt)" })),
    {
      topic: "CL16",
      body: "Einmal im Jahr fragen wir uns, ob es dieses Bündnis noch braucht. Wenn nicht, sagen wir das gemeinsam und öffentlich und übergeben, was andere weiterführen können. (illustrativ)",
    },
  ],
  decided: { on: "2018-08-01", asked: "Die Träger dieses Beispiels. Tag und Beschluss sind illustrativ." },
  ended: {
    on: "2022-09-30",
    asked: "Öffentliche Selbstauflösung im September 2022. Der genaue Tag ist illustrativ.",
  },
};
