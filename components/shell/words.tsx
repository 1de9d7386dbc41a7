'use client';

import type { ComponentProps } from 'react';
import { IntlProvider } from 'use-intl/react';

type Props = Pick<ComponentProps<typeof IntlProvider>, 'locale' | 'timeZone' | 'children'> & { messages: Record<string, unknown> };

/** The sentences that components in the browser speak. */
export function Words({ messages, ...provided }: Props) {
  return <IntlProvider messages={messages as ComponentProps<typeof IntlProvider>['messages']} {...provided} />;
}
