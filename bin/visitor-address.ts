import type { IncomingMessage } from 'node:http';

/**
 * Names the visitor to the hub in X-Quintet-Address. Anybody can send forwarding headers, so they count only from a trusted
 * proxy, and of X-Forwarded-For only the last one, which that proxy itself added.
 */
export function settleForwarding(request: IncomingMessage, { trustProxy, url }: { trustProxy: boolean; url?: string }) {
  const { headers } = request;
  const added = [headers['x-forwarded-for']].flat().join(',').split(',').at(-1)?.trim();
  for (const name of Object.keys(headers)) if (/^(x-forwarded-|forwarded$|x-real-ip$)/.test(name)) delete headers[name];
  headers['x-quintet-address'] = (trustProxy && added) || request.socket.remoteAddress || 'unknown';
  // Next holds a form's origin against this; a proxy may have put its own name into Host.
  if (url) headers['x-forwarded-host'] = new URL(url).host;
}
