/** @type {import('next').NextConfig} */
export default {
  // Beside the data, so that everything the hub writes lies in one folder; the tests build into their own.
  distDir: process.env.QUINTET_BUILD ?? '.quintet/next',
  // A proxy in front compresses better and cheaper than this process can.
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // `npm test` runs the compiler over everything; a start on a fresh machine need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Messages are compiled when they are loaded (lib/i18n/messages.ts), so the ICU parser stays out of pages.
  turbopack: { resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  serverExternalPackages: ['@node-rs/argon2', 'postgres'],
};
