import { fileURLToPath } from 'node:url';

/** @type {import('next').NextConfig} */
export default {
  distDir: '.next',
  compress: false,
  poweredByHeader: false,
  turbopack: { root: fileURLToPath(new URL('../../..', import.meta.url)) },
};
