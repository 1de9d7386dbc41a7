import type { AuthOptions } from 'next-auth';
import { absoluteDays } from './session-cookie';
import { viewerOf } from './session-viewer';
import { endSession } from './sessions';

/** next-auth keeps the cookie and its endpoints; whether a session is good, and whose it is, our row says. */
export const authOptions: AuthOptions = {
  // Local accounts sign in by our own form, which ends in the same session row.
  providers: [],
  session: { strategy: 'jwt', maxAge: absoluteDays * 86_400 },
  pages: { signIn: '/sign-in', signOut: '/settings', error: '/sign-in' },
  callbacks: {
    async session({ session, token }) {
      const viewer = token.sub ? await viewerOf(token.sub) : undefined;
      return { expires: session.expires, user: viewer && { name: viewer.name } };
    },
  },
  events: {
    async signOut({ token }) {
      if (token.sub) await endSession(token.sub);
    },
  },
};
