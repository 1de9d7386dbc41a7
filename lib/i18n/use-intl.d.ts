import type { Messages as Texts } from './messages';

declare module 'use-intl' {
  interface AppConfig {
    Messages: Texts;
  }
}
