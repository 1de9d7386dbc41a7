import type { IncomingMessage } from 'node:http';

/**
 * Names the visitor to the hub in X-Quintet-Address. Anybody can send forwarding headers, so they count only from a trusted
 * proxy, and of X-Forwarded-For only the last one, which that proxy itself added.
 */
export function settleForwarding(request: IncomingMessage, { trustProxy, https }: { trustProxy: boolean; https: boolean }) {
  const { headers } = request;
  const added = [headers['x-forwarded-for']].flat().join(',').split(',').at(-1)?.trim();
  for (const name of Object.keys(headers)) if (/^(x-forwarded-|forwarded$|x-real-ip$)/.test(name)) delete headers[name];
  headers['x-quintet-address'] = (trustProxy && added) || request.socket.remoteAddress || 'unknown';
  if (https) headers['x-forwarded-proto'] = 'https';
}
