import type { DemoPerson } from './shape';

export const departments = [
  { slug: 'servicetechnik', name: 'Servicetechnik', size: 68 },
  { slug: 'konstruktion', name: 'Konstruktion', size: 52 },
  { slug: 'qualitaet', name: 'Qualität & Werkstofflabor', size: 34 },
  { slug: 'einkauf', name: 'Einkauf & Logistik', size: 46 },
  { slug: 'vertrieb', name: 'Vertrieb', size: 51 },
  { slug: 'produktion', name: 'Produktion', size: 124 },
  { slug: 'personal', name: 'Personal', size: 14 },
  { slug: 'it', name: 'Verwaltung & IT', size: 31 },
] as const;

type Department = (typeof departments)[number]['slug'];
type More = Pick<DemoPerson, 'language' | 'duties'>;

const german: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ı: 'i', ł: 'l', ø: 'o', đ: 'd' };

export function addressOf(name: string, host = 'lindwerk.example') {
  const plain = name
    .replace(/^Dr\. /, '')
    .toLowerCase()
    .replace(/[äöüßıłøđ]/g, (letter) => german[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z -]/g, '');
  return `${plain.replaceAll(' ', '.')}@${host}`;
}

const colleague = (key: string, name: string, department: Department, asks: string, askAbout: string[], more?: More): DemoPerson => ({
  key,
  name,
  email: addressOf(name),
  department,
  asks,
  askAbout,
  ...more,
});

const guest = (
  key: string,
  name: string,
  organisation: string,
  host: string,
  asks: string,
  language: DemoPerson['language'],
): DemoPerson => ({
  key,
  name,
  email: addressOf(name, host),
  department: '',
  organisation,
  kind: 'guest',
  asks,
  askAbout: [],
  language,
});

/** Those who speak. `asks` is the line a person wrote about themselves. */
export const speakers: DemoPerson[] = [
  colleague('oezlem', 'Özlem Yıldız', 'servicetechnik', 'Ich fahre raus, wenn Messen am Telefon nicht mehr hilft.', [
    'Druckverlust',
    'LX 40',
    'Messprotokolle',
  ]),
  colleague(
    'tobias',
    'Tobias Kröger',
    'servicetechnik',
    'Checklisten. Warum wir das so machen.',
    ['Checklisten', 'Logger auswerten', 'Inbetriebnahme'],
    {
      duties: ['guide'],
    },
  ),
  colleague('fatma', 'Fatma Demirel', 'servicetechnik', 'Was Anrufer meinen, wenn sie „macht Geräusche“ sagen. Dienstags zu Hause.', [
    'Hotline',
    'Geräusche',
    'Fehlermeldungen',
  ]),
  colleague('lasse', 'Lasse Thomsen', 'servicetechnik', 'Messgeräte, die Regen aushalten. Von Hamburg bis Flensburg.', [
    'Messgeräte',
    'Außendienst Nord',
    'Schiffshebewerke',
  ]),
  colleague('mehmet', 'Mehmet Kaya', 'servicetechnik', 'Baustellen, auf denen noch kein Strom ist.', [
    'Inbetriebnahme',
    'Baustrom',
    'Wolfsanger',
  ]),
  colleague('bernd', 'Bernd Ostermann', 'servicetechnik', 'Seit 1989 dabei. Lieber anrufen.', ['LX 12', 'alte Anlagen', 'Steigleitungen']),
  colleague('aylin', 'Aylin Şahin', 'servicetechnik', 'Ausgelernt im Sommer, jetzt im zweiten Revier. Ich frage lieber einmal zu viel.', [
    'FX 12',
    'Tablet im Einsatz',
  ]),
  colleague('rainer', 'Rainer Quast', 'servicetechnik', 'Zu fast jeder Störung fällt mir eine ältere ein.', [
    'Druckstoß',
    'Rückschlagklappen',
    'Geschichte der Baureihen',
  ]),
  colleague(
    'sanne',
    'Sanne de Wit',
    'servicetechnik',
    'Groningen, Emden, Hamburg. Dutch, English, patient German.',
    ['Netherlands', 'VFD', 'Modbus'],
    {
      language: 'en',
    },
  ),
  colleague('milan', 'Milan Novák', 'servicetechnik', 'Süden, von Fulda bis Passau. Tschechisch und Deutsch.', [
    'Außendienst Süd',
    'Tiefbrunnen',
  ]),
  colleague('jochen', 'Jochen Rapp', 'servicetechnik', 'Schreib ich vom Handy aus dem Auto, also vom Parkplatz.', [
    'FX 12',
    'Hochbehälter',
    'UV-Anlagen',
  ]),
  colleague(
    'gita',
    'Gita Raman',
    'servicetechnik',
    'Commissioning abroad. I answer from whichever time zone I am in.',
    ['commissioning', 'export units', 'spare part kits'],
    {
      language: 'en',
    },
  ),

  colleague(
    'henrik',
    'Henrik Maaß',
    'konstruktion',
    'Ich zeichne Dichtungsräume seit 2003. Wenn etwas nicht passt, will ich es als Erster wissen, nicht als Letzter.',
    ['Gleitringdichtungen', 'Einbaumaße', 'Zeichnungen von vor 1998'],
  ),
  colleague('katharina', 'Katharina Voss', 'konstruktion', 'Hydraulik. Ich rechne, bevor ich rate.', ['Hydraulik', 'NPSH', 'Kavitation']),
  colleague('emre', 'Emre Aydın', 'konstruktion', 'Steuerungen und alles, was blinkt.', ['Steuerung', 'Frequenzumrichter', 'Logger']),
  colleague('ulrich', 'Ulrich Behnke', 'konstruktion', 'Leite die Konstruktion. Entscheide ungern zweimal.', [
    'Änderungswesen',
    'Freigaben',
  ]),
  colleague(
    'priya',
    'Priya Nair',
    'konstruktion',
    'Simulation, two days a week from Leipzig. English preferred, German understood.',
    ['CFD', 'FEM', 'Python'],
    {
      language: 'en',
    },
  ),
  colleague('leo', 'Leonard Fuchs', 'konstruktion', 'Werkstudent, Maschinenbau in Kassel, dienstags und donnerstags da.', [
    '3D-Druck',
    'Stücklisten',
  ]),
  colleague('dorothea', 'Dorothea Lenz', 'konstruktion', 'Normen. Ich habe die Ausgabe, die gilt.', [
    'Normen',
    'Druckgeräterichtlinie',
    'Typenschilder',
  ]),
  colleague('tomasz', 'Tomasz Wieczorek', 'konstruktion', 'PDM, CAD, Nummernkreise. Die Suche findet es nur, wenn ihr es benennt.', [
    'PDM',
    'CAD',
    'Sachnummern',
  ]),

  colleague(
    'jonas',
    'Jonas Wiebke',
    'qualitaet',
    'Prüfpläne. Und Exkursionen, ich war im Pumpenforum.',
    ['Prüfpläne', 'Wareneingang', 'Exkursionen'],
    {
      duties: ['guide'],
    },
  ),
  colleague('anke', 'Dr. Anke Reuther', 'qualitaet', 'Elastomere, Schadensbilder, alles unter dem Mikroskop.', [
    'Elastomere',
    'Dichtungswerkstoffe',
    'Schadensbilder',
  ]),
  colleague('renate', 'Renate Oelkers', 'qualitaet', 'Leite die Qualität. Meine erste Antwort ist meistens eine Frage.', [
    'Audits',
    'Reklamation',
    '8D-Bericht',
  ]),
  colleague('chidi', 'Chidi Okafor', 'qualitaet', 'Prüffeld, Halle 5. Was läuft, läuft bei mir zuerst.', [
    'Prüffeld',
    'Schwingungen',
    'Kennlinien',
  ]),
  colleague('sabine', 'Sabine Thiel', 'qualitaet', 'Reklamationen, von der Kiste bis zum Brief.', [
    'Reklamation',
    'Kulanz',
    'Rücksendungen',
  ]),
  colleague('viktor', 'Viktor Lehnert', 'qualitaet', 'Messraum. 20 °C.', ['Messraum', 'Kalibrierung']),

  colleague('marit', 'Marit Sundqvist', 'einkauf', 'Lieferanten in Skandinavien, Datenblätter Seite 11. Göteborg und Kassel.', [
    'Lieferanten',
    'Dichtungen einkaufen',
    'Liefertermine',
  ]),
  colleague('birgit', 'Birgit Sommer', 'einkauf', 'Was in Halle 4 steht und was nur so tut.', ['Lager Kassel', 'Versand', 'Inventur']),
  colleague('achim', 'Achim Nolte', 'einkauf', 'Leite Einkauf und Logistik. Zahlen bitte gleich mitschicken.', [
    'Rahmenverträge',
    'Bestellgrenzen',
  ]),
  colleague('yusuf', 'Yusuf Karaca', 'einkauf', 'Lager Fulda. Zwei Leute, ein Stapler, alles da.', ['Lager Fulda', 'Expressversand']),
  colleague(
    'elena',
    'Elena Marchetti',
    'einkauf',
    'Castings and motors, mostly Brescia and Brno.',
    ['castings', 'motors', 'supplier audits'],
    {
      language: 'en',
    },
  ),
  colleague('holger', 'Holger Stiehl', 'einkauf', 'Zoll, Ursprung, Ausfuhr. Ja, auch für Prospekte.', ['Zoll', 'Ausfuhr', 'Gefahrgut']),
  colleague('thi', 'Thi Mai Nguyen', 'einkauf', 'Disposition Ersatzteile. Ich sehe, was fehlt, bevor es fehlt.', [
    'Disposition',
    'Ersatzteilset E-117',
    'Wiederbeschaffungszeit',
  ]),

  colleague('ruth', 'Ruth Brandner', 'vertrieb', 'Stadtwerke in Nordhessen, und wen man dort anruft.', [
    'Stadtwerke',
    'Angebote',
    'Ausschreibungen',
  ]),
  colleague('carsten', 'Carsten Vollmer', 'vertrieb', 'Leite den Vertrieb. Erst zuhören, dann doch etwas sagen.', [
    'Preise',
    'Rahmenverträge',
    'Messen',
  ]),
  colleague('isabel', 'Isabel Ferreira', 'vertrieb', 'Export, Iberia and South America.', ['export', 'tenders', 'Spanish and Portuguese'], {
    language: 'en',
  }),
  colleague('dirk', 'Dirk Hagenau', 'vertrieb', 'Industriekunden: Molkereien, Papier, Galvanik.', ['Industrie', 'Prozesswasser']),
  colleague('nadine', 'Nadine Kuhlmann', 'vertrieb', 'Innendienst. Wenn ein Angebot rausgeht, ging es über meinen Tisch.', [
    'Angebote',
    'Auftragsnummern',
    'Lieferzusagen',
  ]),
  colleague(
    'olu',
    'Oluwaseun Adebayo',
    'vertrieb',
    'UK, Ireland, West Africa. Call me Olu.',
    ['export', 'borehole pumps', 'letters of credit'],
    { language: 'en' },
  ),
  colleague('joanna', 'Joanna Brzezińska', 'vertrieb', 'Polen und Baltikum, erreichbar auch nach sechs.', ['Polen', 'Baltikum', 'Messen']),

  colleague(
    'piet',
    'Piet Lorenz',
    'produktion',
    'Reisekosten, Schichtpläne, Vereinbarungen in Alltagsdeutsch.',
    ['Betriebsrat', 'Reisekosten', 'Schichtpläne'],
    {
      duties: ['works_council'],
    },
  ),
  colleague('kai', 'Kai Dombrowe', 'produktion', 'Linie Pumpen. Ich sag, was ich seh.', ['Rüstzeit', 'Linie Pumpen']),
  colleague(
    'betty',
    'Betty Claasen',
    'produktion',
    'Betriebsratsvorsitzende, freigestellt, Büro neben der Kantine.',
    ['Betriebsrat', 'Arbeitszeit', 'Vereinbarungen'],
    { duties: ['works_council'] },
  ),
  colleague('goran', 'Goran Jurić', 'produktion', 'Schichtleiter Pumpen, Früh und Spät im Wechsel.', ['Schichtübergabe', 'Linie Pumpen']),
  colleague('silke', 'Silke Wendt', 'produktion', 'Linie Filter. FX 12 seit der Nullserie.', ['FX 12', 'Linie Filter', 'Reinraum']),
  colleague('hassan', 'Hassan El-Amin', 'produktion', 'Werkzeugbau. Geht nicht heißt: noch nicht gezeichnet.', [
    'Werkzeugbau',
    'Vorrichtungen',
  ]),
  colleague('uwe', 'Uwe Pfannkuch', 'produktion', 'spätschicht. und danach angeln', ['Montage LX 40', 'Sondermotoren']),
  colleague('magda', 'Magdalena Zielińska', 'produktion', 'Schichtplanung. Ich weiß, dass es nicht passt.', [
    'Schichtpläne',
    'Urlaub',
    'Vertretung',
  ]),
  colleague('frieda', 'Frieda Holst', 'produktion', 'Azubi Mechatronik, drittes Jahr.', ['Ausbildung', 'Lehrwerkstatt']),
  colleague('martin', 'Martin Krug', 'produktion', 'Leite die Produktion. Tür in Halle 3 ist offen.', ['Taktzeiten', 'Investitionen']),

  colleague(
    'karin',
    'Karin Weidemann',
    'personal',
    'Leite Personal und lese hier wirklich mit.',
    ['Arbeitszeit', 'Elternzeit', 'Moderation'],
    {
      duties: ['hr'],
    },
  ),
  colleague(
    'lena',
    'Lena Hofstätter',
    'personal',
    'Ausbildung, Praktika, Bewerbungen mit Lücken.',
    ['Ausbildung', 'Praktika', 'Bewerbungen'],
    {
      duties: ['hr'],
    },
  ),
  colleague(
    'henning',
    'Henning Sauer',
    'personal',
    'Arbeitsrecht und Einsprüche. Ich brauche einen Tag mehr als andere.',
    ['Arbeitsrecht', 'Reisekosten', 'Einsprüche'],
    { duties: ['hr'] },
  ),
  colleague('josef', 'Josef Brandl', 'personal', 'Ausbildungsmeister, Lehrwerkstatt Halle 1.', ['Lehrwerkstatt', 'Prüfungen']),
  colleague('amira', 'Amira Haddad', 'personal', 'Personalmarketing: Messen, Fotos, Stellenanzeigen ohne Floskeln.', [
    'Stellenanzeigen',
    'Messen',
    'Einarbeitung',
  ]),

  colleague('nils', 'Nils Bergander', 'it', 'Betreibe Quintet und noch neun andere Dinge.', ['Quintet', 'Konten', 'Schnittstellen'], {
    duties: ['admin'],
  }),
  colleague('selin', 'Selin Acar', 'it', 'Helpdesk, Raum 0.14. Neustart hilft, tut mir leid.', ['Helpdesk', 'Tablets', 'Drucker']),
  colleague('gunnar', 'Gunnar Friis', 'it', 'Netz, Funk, Hallen. Die mit den Leitern.', ['WLAN', 'VPN', 'Scanner']),
  colleague('paula', 'Paula Reimann', 'it', 'Datenschutz. Fragt vorher, dann wird es kürzer.', ['Datenschutz', 'Fotos', 'Auskunft'], {
    duties: ['data_protection'],
  }),
  colleague('max', 'Maximilian Roth', 'it', 'Digitale Produkte: Logger, Portal, Auswertungen.', ['Kundenportal', 'Logger', 'Auswertungen']),
  colleague('ingrid', 'Ingrid Pohl', 'it', 'Buchhaltung. Belege bitte lesbar.', ['Reisekosten', 'Belege', 'Kostenstellen']),
  colleague('wilma', 'Wilma Schott', 'it', 'Kantine. Ja, es gibt noch Linsen.', ['Kantine', 'Veranstaltungen', 'Unverträglichkeiten']),
  colleague('ben', 'Benedikt Aumann', 'produktion', 'Azubi Zerspanung, zweites Jahr.', ['Ausbildung', 'Berufsschule']),
  colleague('zeynep', 'Zeynep Korkmaz', 'vertrieb', 'Azubi Industriekauffrau, gerade im Vertrieb.', ['Ausbildung', 'Azubi-Projekt']),
  colleague('annegret', 'Annegret Buhl', 'vertrieb', 'Kalkulation. Ich frage zurück, das ist kein Nein.', [
    'Angebote',
    'Kalkulation',
    'Wartungsverträge',
  ]),
  colleague('dawit', 'Dawit Tesfaye', 'produktion', 'Seit März an der Linie Pumpen, vorher Fahrradwerkstatt.', [
    'Linie Pumpen',
    'Fahrräder',
  ]),
  colleague('viorel', 'Viorel Munteanu', 'produktion', 'Instandhaltung. Wenn es stinkt, bitte gleich und nicht morgen.', [
    'Instandhaltung',
    'Kräne',
    'Tore',
  ]),
  colleague('theres', 'Theres Amthor', 'personal', 'Entgelt. Ich rechne es aus, statt es zu erklären.', ['Entgelt', 'Zuschläge', 'Jobrad']),
  colleague('ragna', 'Ragna Eilers', 'personal', 'Arbeitssicherheit. Ich komme lieber vorher.', [
    'Arbeitssicherheit',
    'Gehörschutz',
    'Unterweisungen',
  ]),
  colleague(
    'eoin',
    'Eoin Gallagher',
    'servicetechnik',
    'International service desk. I answer with a question, then with a drawing.',
    ['international service', 'dry-run protection', 'manuals'],
    { language: 'en' },
  ),
  colleague('tarek', 'Tarek Mansour', 'it', 'Azubi Fachinformatiker, erstes Jahr.', ['Ausbildung']),
];

const waterworks = ['Stadtwerke Wolfsanger', 'stadtwerke-wolfsanger.example'] as const;
const partner = ['Tarnbeck Pump Service', 'tarnbeck.example'] as const;

export const guests: DemoPerson[] = [
  guest('gregor', 'Gregor Pahl', ...waterworks, 'Wassermeister. Elf LX 40, zwei Hochbehälter.', 'de-sie'),
  guest('ines', 'Ines Vogt', ...waterworks, 'Labor und Trinkwasserverordnung.', 'de-sie'),
  guest('stefan', 'Stefan Arnold', ...waterworks, 'Bereitschaft und Leitwarte.', 'de-sie'),
  guest('maeve', 'Maeve Tolliver', ...partner, 'We look after your pumps between York and Aberdeen.', 'en'),
  guest('owen', 'Owen Strand', ...partner, 'Workshop lead. I take things apart for a living.', 'en'),
];
