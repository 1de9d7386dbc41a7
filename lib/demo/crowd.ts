import { addressOf, departments, guests, speakers } from './people';
import type { DemoPerson } from './shape';

const list = (names: string) => names.split(' ');

/** Given and family names by where a family comes from; `share` of twenty. */
const origins = [
  {
    share: 11,
    first: list(
      'Andrea Anja Antje Bastian Carina Christoph Claudia Daniel Doris Erik Esther Felix Finn Florian Gabriele Georg Gisela Hannah Heike Holger Ilka Jana Jannis Jens Johanna Julian Karsten Katrin Kerstin Kirsten Lars Linus Ludger Manuela Marlene Matthias Meike Moritz Nele Norbert Oliver Petra Philipp Rike Sandra Sebastian Simone Sören Steffen Susanne Sven Tanja Thea Thorsten Ute Verena Volker Wiebke Winfried',
    ),
    last: list(
      'Ahlers Albrecht Bachmann Barthel Becker Beuster Böttcher Brinkmann Bruns Busch Clemens Dahlke Diekmann Ebert Eckhardt Engler Fieseler Franke Freitag Gerlach Göbel Grebe Haase Hartung Heine Herbold Hildebrand Iffland Jakobi Kersten Kimm Klapp Knierim Köhler Kramer Kühne Landgrebe Lange Löber Meister Möller Nagel Neumeyer Oetzel Otte Paulus Pfeiffer Rehm Riemann Rudolph Schade Schäfer Schreiber Siebert Stöcker Thöne Umbach Vaupel Wagner Weigand Wicke Zeidler Zufall',
    ),
  },
  {
    share: 3,
    first: list(
      'Ahmet Ali Ayşe Burak Canan Deniz Elif Erdem Gül Hatice İlker Kemal Leyla Merve Murat Nuray Osman Pınar Serkan Tülay Ufuk Yasemin',
    ),
    last: list('Aksoy Arslan Bulut Çelik Doğan Ekinci Güneş Kılıç Koç Öztürk Polat Şimşek Taş Uysal Yavuz Zorlu'),
  },
  {
    share: 2,
    first: list('Agata Bartosz Dariusz Ewa Grzegorz Halina Jacek Kinga Łukasz Monika Paweł Renata Wojciech Zofia'),
    last: list('Baran Dudek Gajda Jaworski Kubiak Malec Nowicki Pająk Rybak Sikora Urban Wrona'),
  },
  {
    share: 1,
    first: list('Alexander Dmitri Galina Irina Jewgeni Larissa Oksana Sergej Tatjana Wadim'),
    last: list('Becker Dyck Fink Giesbrecht Kowtun Melnyk Schulz Weber Wiens Bondar'),
  },
  {
    share: 1,
    first: list('Ana Damir Dragan Emina Ivana Marko Nermin Sanja Vesna Zoran'),
    last: list('Babić Delić Horvat Ilić Kovač Marić Petrović Savić Tomić Vuković'),
  },
  {
    share: 1,
    first: list('Alessio Carmen Daniela Diogo Francesca Giulia Inês Luca Nuno Pilar'),
    last: list('Bianchi Caruso Costa Esposito Gallo Lopes Moreno Pereira Ricci Santos'),
  },
  {
    share: 1,
    first: list('Adnan Farid Hala Jamal Layla Mona Omar Rania Samir Yara Mahsa Reza'),
    last: list('Al-Khatib Aziz Darwish Ghanem Hamdan Karimi Khoury Mansour Nasser Saleh Sharifi Zaki'),
  },
];

/** What colleagues of a department like to be asked, for every third of the crowd. */
const topics: Record<string, string[]> = {
  servicetechnik: ['Wartung LX 40', 'Tiefbrunnen', 'Fahrzeuge', 'Ersatzteile', 'Druckerhöhung', 'Bereitschaft'],
  konstruktion: ['Laufräder', 'Gussteile', 'Stücklisten', 'Schweißkonstruktion', 'Schaltschränke', 'Lager'],
  qualitaet: ['Erstmuster', 'Prüffeld', 'Oberflächen', 'Wareneingang', 'Audits'],
  einkauf: ['Staplerscheine', 'Verpackung', 'Kaufteile', 'Inventur', 'Speditionen'],
  vertrieb: ['Ausschreibungen', 'Kundendaten', 'Prospekte', 'Auslegung', 'Messen'],
  produktion: ['Rüsten', 'Staplerfahren', 'Schweißen', 'Ersthilfe', 'Schichttausch', 'Lackierung', 'Prüfdruck'],
  personal: ['Gehaltsabrechnung', 'Elternzeit', 'Weiterbildung'],
  it: ['Rechnungen', 'Reisebuchung', 'Empfang', 'Telefonie', 'SAP'],
};

const wheel = origins.flatMap((origin) => Array.from({ length: origin.share }, () => origin));
const at = <T>(items: readonly T[], index: number) => items[index % items.length] as T;

/** The colleagues who read along: the same people each time, each name once. */
function gather(): DemoPerson[] {
  const taken = new Set([...speakers, ...guests].map((person) => person.email));
  const people: DemoPerson[] = [];
  let step = 0;
  for (const { slug, size } of departments) {
    let missing = size - speakers.filter((person) => person.department === slug).length;
    while (missing > 0) {
      step++;
      // Every ninth name crosses two families, as marriages do.
      const family = at(wheel, step * 7);
      const name = `${at(at(wheel, step % 9 === 0 ? step : step * 7).first, step * 5 + Math.floor(step / 20))} ${at(family.last, step * 3 + Math.floor(step / 20))}`;
      const email = addressOf(name);
      if (taken.has(email)) continue;
      taken.add(email);
      people.push({
        key: `crowd-${people.length + 1}`,
        name,
        email,
        department: slug,
        askAbout: step % 3 === 0 ? [at(topics[slug] ?? [], step)] : [],
      });
      missing--;
    }
  }
  return people;
}

export const crowd = gather();
