import type { ExampleId } from "./schema";

/** Where something about an example is documented. */
export interface Source {
  url: string;
  /** Who published it, as the link's words. */
  by: string;
  /** What it documents. */
  shows: string;
  /** Only the site is known here, not the single article. */
  siteOnly?: true;
}

const source = (url: string, by: string, shows: string): Source => ({ url, by, shows });
const site = (url: string, by: string, shows: string): Source => ({ url, by, shows, siteOnly: true });

/**
 * Everything an example tells about real organisations rests on these (docs/rules/states.md). German, like the
 * examples.
 */
export const sources: Record<ExampleId, readonly Source[]> = {
  "wir-fahren-zusammen": [
    source(
      "https://oepnvbrauchtzukunft.de/2020/09/02/breites-buendnis",
      "ÖPNV braucht Zukunft",
      "Das gemeinsame Papier von 2020 und wer es gezeichnet hat",
    ),
    source(
      "https://fridaysforfuture.berlin/events/bundesweiter-klimastreik-1-3-wirfahrenzusammen/",
      "Fridays for Future Berlin",
      "Bessere Arbeitsbedingungen und doppelt so viel Angebot bis 2030 als Ziele",
    ),
    site(
      "https://www.klima-allianz.de",
      "Klima-Allianz Deutschland",
      "Die Forderung nach Investitionen von Bund und Ländern",
    ),
    source(
      "https://jungle.world/inhalt/2024/06",
      "Jungle World 6/2024",
      "Dass sich beide Seiten gegenseitig unterstützen",
    ),
    site(
      "https://skala-campus.org",
      "SKala-CAMPUS",
      "Dass Fridays for Future keine Rechtsform hat und Spenden über eine befreundete Organisation laufen",
    ),
    site("https://www.tvn2020.de", "TVN 2020", "Aktionen in mehr als 30 Städten im Jahr 2020"),
    site(
      "https://www.br.de",
      "Bayerischer Rundfunk",
      "60 Gruppen bei den Streiks am 2. Februar 2024, mehr als 100 Kundgebungen am 1. März 2024",
    ),
    source(
      "https://zeitschrift-luxemburg.de/artikel/wir-fahren-zusammen",
      "Zeitschrift LuXemburg",
      "Pandemie, kleinere Basis, die Reaktion des Arbeitgeberverbands",
    ),
    source(
      "https://www.tip-berlin.de/event/sonstiges/1465.2643327027/",
      "tip Berlin",
      "Dass die Kampagne im Dezember 2024 in Berlin aktiv war",
    ),
  ],
  unteilbar: [
    source(
      "https://unteilbar.org/zeit-fuer-einen-neuen-aufbruch",
      "#unteilbar",
      "Die öffentliche Selbstauflösung 2022 und der Rückblick auf vier Jahre",
    ),
    source("https://unteilbar.org/rav", "#unteilbar", "Der RAV als Aufrufender"),
    site("https://www.zeit.de", "Zeit Online, August 2018", "Der erste Aufruf und wer ihn trug"),
    site("https://www.spiegel.de", "Der Spiegel", "Aufrufende und die Demonstration von 2018"),
    site("https://www.ekhn.de", "Evangelische Kirche in Hessen und Nassau", "Kirchliche Aufrufende"),
    site("https://www.interkulturellewoche.de", "Interkulturelle Woche", "Weitere Aufrufende"),
    site("https://awo.org", "AWO", "Die AWO als Aufrufende"),
    site("https://www.jungewelt.de", "junge Welt", "Weitere Aufrufende"),
    source(
      "https://taz.de/!5795212",
      "taz, 2021",
      "Keine einzelnen Forderungen, keine Wahlempfehlung; die Demonstration 2021",
    ),
    source(
      "https://taz.de/!5879676",
      "taz, 2022",
      "Pandemie, kleinerer Kern, Erwartungen von außen, Rückzug aktivistischer Gruppen",
    ),
    site(
      "https://www.rbb24.de",
      "rbb24, Oktober 2018",
      "Der Streit um Unterzeichnende und der Rückzug liberaler muslimischer Stimmen",
    ),
    source("https://www.nd-aktuell.de/artikel/1103184", "nd", "Dass „Aufstehen“ fernblieb"),
    source(
      "https://jungle.world/inhalt/2019/28",
      "Jungle World 28/2019",
      "Antisemitische Vorfälle und der Streit um Fahnen",
    ),
    source(
      "https://blog.interventionistische-linke.org/migrantifa/unteilbar-ist-geschichte-unteilbarkeit-bleibt",
      "Interventionistische Linke",
      "Der Abschlussabend am 14. Oktober 2022",
    ),
  ],
  lieferkettengesetz: [
    source(
      "https://lieferkettengesetz.de/kontakt",
      "Initiative Lieferkettengesetz",
      "Trägerkreis, Steuerungskreis, Büro und Rechtsträger, der Beschluss von 2022, das Projekt des CorA-Netzwerks seit Mitte 2024",
    ),
    site("https://www.deab.de", "DEAB", "Die Trägerorganisationen"),
    source(
      "https://www.diakonie-wuerttemberg.de/nachrichten/09092020-222222-unterschriften-fuer-lieferkettengesetz",
      "Diakonie Württemberg, September 2020",
      "222.222 Unterschriften, die Verzögerung im Kabinett, der Streit um die Haftung",
    ),
    site(
      "https://www.tagesschau.de",
      "tagesschau, Februar 2024",
      "Die vertagte Abstimmung über die EU-Richtlinie",
    ),
    site("https://fair-rhein.de", "Fair Rhein", "Der Eilappell nach der Vertagung"),
    site("https://kpmg.de", "KPMG", "Die angekündigte Abschaffung im Koalitionsvertrag 2025"),
    site(
      "https://www.cora-netz.de",
      "CorA-Netzwerk",
      "Die Abschwächung im Omnibus-Verfahren am 9. Dezember 2025",
    ),
  ],
  "sexuelle-selbstbestimmung": [
    source(
      "https://www.sexuelle-selbstbestimmung.de/16822/pressemitteilung-antrag-der-linksfraktion-zu-reproduktiven-rechten-und-aktion-vor-dem-bundestag/",
      "Bündnis für sexuelle Selbstbestimmung",
      "Dass es das Bündnis seit 2012 gibt, die Aktion mit den Omas gegen Rechts",
    ),
    site("https://kampuspedia.com", "Kampuspedia", "Beteiligte Verbände und Gliederungen von Parteien"),
    site("https://gbs-bodensee.de", "gbs Bodensee", "Die Giordano-Bruno-Stiftung als Mitglied"),
    site("https://sodi.de", "SODI", "SODI als Mitglied seit 2017"),
    source(
      "https://www.fpz-berlin.de/Aktionstag-gegen-den-sogenannten-Marsch-fuer-das-Leben-am-16-09-2017-920328.html",
      "Familienplanungszentrum BALANCE",
      "Der jährliche Aktionstag im September, das Zentrum als Mitglied",
    ),
    site("https://www.frauennotruf-heidelberg.de", "Frauennotruf Heidelberg", "Der bff als Mitglied"),
    site("https://humanismus.de", "Humanistischer Verband", "Zehn Zeichnende der Erklärung von 2013"),
    site("https://gut-argumentieren.de", "gut-argumentieren.de", "Die Ziele"),
    source("https://www.nd-aktuell.de/artikel/1101280", "nd, 2018", "Die Zahlen beider Demonstrationen"),
    site(
      "https://www.t-online.de",
      "t-online, Februar 2025",
      "Die gescheiterte Reform des § 218 und die 328 Unterschriften",
    ),
    source(
      "https://siegessaeule.de/magazin/demo-zur-entkriminalisierung-von-schwangerschaftsabbruchen",
      "Siegessäule, September 2024",
      "Dass der Marsch auch in Köln stattfindet",
    ),
  ],
};

/** What an example needs and nobody documents. It carries "(illustrativ)" in its text, or is named here. */
export const illustrative: Record<ExampleId, string> = {
  "wir-fahren-zusammen":
    "Wer Träger, assoziiert oder unterstützend ist, die Antworten zur Form, Haltungen zu Zielen, Beschlüsse und alle Tage ab heute.",
  unteilbar:
    "Wer Träger, assoziiert oder unterstützend ist, die Antworten zur Form, Haltungen zu Zielen, die Vereinbarung, die Tage der Beschlüsse und jede Vorbereitung auf Rückschläge. Wie #unteilbar entschied, ist nicht belegt und fehlt deshalb.",
  lieferkettengesetz:
    "Die Antworten zur Form, Beiträge und Haltungen der Träger, Regeln und Fristen außerhalb der belegten Gremien, die Vereinbarung mit allen Unterschriften, die Vorbereitung auf Rückschläge und alle Tage ab heute.",
  "sexuelle-selbstbestimmung":
    "Wer Träger, assoziiert oder unterstützend ist, die Antworten zur Form, Haltungen zu Zielen, die Schutzstufe und alle Tage ab heute. Wer hier als möglicher Partner steht, hat bei Aktionen gesprochen; eine Mitgliedschaft ist nicht belegt.",
};
