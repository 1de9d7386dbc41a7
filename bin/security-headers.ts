import { isLoopback } from './address.ts';

/** The policy for one request: scripts run only with its nonce. Development needs more, for hot reloading and its overlay. */
export function contentSecurityPolicy(nonce: string, { dev = false, https = false } = {}) {
  const rules = [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ];
  return [...rules, ...(https ? ['upgrade-insecure-requests'] : [])].join('; ');
}

/** The headers that are the same on every answer. */
export function fixedHeaders({ https = false, local = false } = {}): [name: string, value: string][] {
  return [
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    // A hub's addresses tell what a company talks about; no other site learns them from a link.
    ['Referrer-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'],
    // Elsewhere browsers ignore it and complain.
    ...(https || local ? [['Cross-Origin-Opener-Policy', 'same-origin'] as [string, string]] : []),
    ...(https ? [['Strict-Transport-Security', 'max-age=31536000'] as [string, string]] : []),
  ];
}

/** Whether a request's Host names this hub: one of its own, or this machine for whoever is on it. */
export function isOurHost(host: string | undefined, own: string[]) {
  if (!host) return false;
  if (own.includes(host.toLowerCase())) return true;
  return URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname);
}
