import account from './en/account.json';
import admin from './en/admin.json';
import composer from './en/composer.json';
import dialogs from './en/dialogs.json';
import form from './en/form.json';
import home from './en/home.json';
import imports from './en/imports.json';
import people from './en/people.json';
import search from './en/search.json';
import setUp from './en/set-up.json';
import shell from './en/shell.json';
import signIn from './en/sign-in.json';
import spaces from './en/spaces.json';
import thread from './en/thread.json';
import time from './en/time.json';
import ui from './en/ui.json';

/** English. */
export const en = {
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
