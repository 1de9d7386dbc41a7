import account from './de/account.json';
import admin from './de/admin.json';
import composer from './de/composer.json';
import dialogs from './de/dialogs.json';
import form from './de/form.json';
import home from './de/home.json';
import imports from './de/imports.json';
import people from './de/people.json';
import search from './de/search.json';
import setUp from './de/set-up.json';
import shell from './de/shell.json';
import signIn from './de/sign-in.json';
import spaces from './de/spaces.json';
import thread from './de/thread.json';
import time from './de/time.json';
import ui from './de/ui.json';

/** German with *Du*: the language every other is checked against. */
export const de = {
  ui,
  shell,
  form,
  time,
  people,
  account,
  signIn,
  setUp,
  spaces,
  dialogs,
  thread,
  composer,
  home,
  search,
  admin,
  imports,
};
