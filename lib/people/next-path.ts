// Only its origin matters: whatever a browser would resolve away from it leads outside.
const here = 'http://hub.invalid';

/** Where to go after signing in: the path asked for if it is a page of this hub, else home. */
export function nextPath(wanted: string | null | undefined) {
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, here)) return '/';
  const { origin, pathname, search, hash } = new URL(wanted, here);
  const isPage = origin === here && !pathname.startsWith('//') && !/^\/(api|sign-in|set-up)(\/|$)/.test(pathname);
  return isPage ? pathname + search + hash : '/';
}
