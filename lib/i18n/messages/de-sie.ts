import account from './de-sie/account.json';
import admin from './de-sie/admin.json';
import composer from './de-sie/composer.json';
import dialogs from './de-sie/dialogs.json';
import form from './de-sie/form.json';
import home from './de-sie/home.json';
import imports from './de-sie/imports.json';
import people from './de-sie/people.json';
import search from './de-sie/search.json';
import setUp from './de-sie/set-up.json';
import shell from './de-sie/shell.json';
import signIn from './de-sie/sign-in.json';
import spaces from './de-sie/spaces.json';
import thread from './de-sie/thread.json';
import time from './de-sie/time.json';
import ui from './de-sie/ui.json';

/** What differs from German with *Du* when the company says *Sie*. */
export const sie = {
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
