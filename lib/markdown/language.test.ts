import { expect, test } from 'vitest';
import { detectLanguage } from './language';

test.each([
  ['de', 'Die Dichtung verliert Druck, wenn man sie nach dem Einbau nicht noch einmal nachzieht.'],
  ['en', 'The seal loses pressure if you do not tighten it again after it was fitted.'],
  ['es', 'La junta pierde presión si no se aprieta otra vez después de haberla montado, y eso pasa con todas.'],
  ['ca', 'La junta perd pressió si no es torna a collar després del muntatge, i això passa amb totes.'],
  ['fr', 'Le joint perd de la pression si on ne le resserre pas après la pose, et c’est le cas avec tous.'],
  ['it', 'La guarnizione perde pressione se non si stringe di nuovo dopo il montaggio, ed è così con tutte.'],
  ['nl', 'De pakking verliest druk als je die na het inbouwen niet nog een keer aanhaalt, en dat is altijd zo.'],
  ['pl', 'Uszczelka traci ciśnienie, jeżeli po montażu nie dokręci się jej jeszcze raz, i tak jest z każdą.'],
  ['tr', 'Conta takıldıktan sonra bir daha sıkılmazsa basınç kaybeder ve bu her zaman böyle, ne yapsak da.'],
])('a sentence in %s is told from the others', (language, text) => {
  expect(detectLanguage(text, '??')).toBe(language);
});

test.each(['', 'ok', 'LX 40, FX 12', '👍', 'https://example.com/die-und-der-das-ist-nicht-wahr', '日本語の文章です'])(
  '%j says too little to tell',
  (text) => {
    expect(detectLanguage(text, 'de')).toBe('de');
  },
);

test('a long text is told by its beginning', () => {
  expect(detectLanguage('Das ist nicht, was wir wollten. '.repeat(100_000), 'en')).toBe('de');
});
