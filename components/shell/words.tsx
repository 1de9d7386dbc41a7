'use client';

import type { ComponentProps } from 'react';
import { IntlProvider } from 'use-intl/react';
import { Frame } from './frame';

type Props = Pick<ComponentProps<typeof IntlProvider>, 'locale' | 'timeZone' | 'children'> & { messages: Record<string, unknown> };

/** The sentences that components in the browser speak, and that they stand within the frame. */
export function Words({ messages, children, ...provided }: Props) {
  return (
    <IntlProvider messages={messages as ComponentProps<typeof IntlProvider>['messages']} {...provided}>
      <Frame value={true}>{children}</Frame>
    </IntlProvider>
  );
}
