import { headers } from 'next/headers';

export const dynamic = 'force-dynamic';

/** The least a page rendered at each request can be. */
export default async function Page() {
  await headers();
  return <h1>Empty</h1>;
}
