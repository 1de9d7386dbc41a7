export type DemoPerson = {
  key: string;
  name: string;
  email: string;
  department: string;
  /** The line a person wrote about themselves. */
  asks?: string;
  askAbout: string[];
  kind?: 'guest';
  organisation?: string;
  language?: 'de' | 'de-sie' | 'en';
  duties?: ('hr' | 'works_council' | 'data_protection' | 'admin' | 'guide')[];
};

export type Reaction = 'thanks' | 'helps' | 'agree' | 'disagree' | 'good_to_know' | 'wondering';

export type DemoReply = {
  by: string;
  /** Minutes after the dialog began. */
  after: number;
  /** Index of the reply answered; absent = the opening. */
  to?: number;
  body: string;
  best?: true;
  reactions?: Partial<Record<Reaction, number>>;
};

export type DemoDialog = {
  kind: 'question' | 'discussion' | 'idea' | 'announcement';
  title: string;
  by: string;
  /** Days before today, and the local time of day. */
  daysAgo: number;
  at: `${number}:${number}`;
  lang?: 'en';
  tags: string[];
  body: string;
  pinned?: true;
  guests?: true;
  reactions?: Partial<Record<Reaction, number>>;
  closed?: { by: string; after: number; outcome: string };
  replies: DemoReply[];
};

export type DemoSpace = {
  slug: string;
  name: string;
  department?: string;
  parent?: string;
  about: string;
  welcome: string;
  visibility: 'guests' | 'employees' | 'members';
  join: 'open' | 'request' | 'invitation';
  leads: string[];
  moderators: string[];
  announcers: 'leads' | 'moderators' | 'members';
  dialogs: DemoDialog[];
};
