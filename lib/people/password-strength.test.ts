import { expect, test } from 'vitest';
import { whyNotPassword } from './password-strength';

const known = ['Özlem Yıldız', 'oezlem.yildiz@lindwerk.example', 'Lindwerk Wassertechnik'];

test.each([
  ['Drei Pumpen singen im Keller'],
  ['correct horse battery staple'],
  ['Regenschirm tanzt mit Schrauben'],
  ['kq7vBz2mW9xLr4'],
  ['日本語のパスワードを選ぶのは'],
])('%s will do', (password) => {
  expect(whyNotPassword(password, known)).toBeUndefined();
});

test.each([
  ['kurz', 'account.passwordShort'],
  ['elfzeichen!', 'account.passwordShort'],
  ['aaaaaaaaaaaaaa', 'account.passwordRepeats'],
  ['abcabcabcabc', 'account.passwordRepeats'],
  ['qwertzuiopasdf', 'account.passwordKeys'],
  ['Sommer2026!!', 'account.passwordRepeats'],
  ['24.12.1987am', 'account.passwordDates'],
  ['wasserpumpen', 'account.passwordWords'],
  ['passwort1234', 'account.passwordCommon'],
  ['Passwort2026!', 'account.passwordCommon'],
  ['oezlem.yildiz', 'account.passwordPersonal'],
  ['lindwerk2026', 'account.passwordPersonal'],
])('%s is refused with a hint that helps', (password, hint) => {
  expect(whyNotPassword(password, known)).toMatchObject({ key: hint });
});

test('a very long password is judged in an instant', () => {
  expect(whyNotPassword('Schraube '.repeat(20), known)).toBeDefined();
});
