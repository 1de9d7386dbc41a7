/** What somebody may carry beside their work, in the order they are named. */
export const duties = ['hr', 'works_council', 'data_protection', 'guide', 'admin'] as const;
export type Duty = (typeof duties)[number];
