import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { cannotListen, isLoopback, isWildcard } from './address.ts';
import { isReadable } from './readable-address.ts';
import { root } from './root.ts';
import { contentSecurityPolicy, fixedHeaders, isOurHost } from './security-headers.ts';
import { settleForwarding } from './visitor-address.ts';

export type Serving = { host: string; port: number; url?: string; address: string; trustProxy: boolean; dev: boolean };

/** Serves the hub until the returned function is called; that one lets running answers finish. */
export async function serve({ host, port, url, address, trustProxy, dev }: Serving) {
  const server = createServer();
  // Imported late, as Next reads the environment when it is loaded.
  const { default: next } = await import('next');
  // Next asks itself under this name, so it must be one that leads here.
  const hostname = isWildcard(host) ? '127.0.0.1' : host;
  const app = next({ dev, dir: root, hostname, port, httpServer: server, quiet: !dev });
  await app.prepare();
  const handle = app.getRequestHandler();

  const https = (url ?? address).startsWith('https:');
  const hosts = [url ?? address, address].map((own) => new URL(own).host);
  const headers = fixedHeaders({ https, local: isLoopback(new URL(url ?? address).hostname) });
  const running = new Set<ServerResponse>();

  server.on('request', (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    if (!isOurHost(request.headers.host, hosts)) {
      response.writeHead(421, { 'Content-Type': 'text/plain' }).end('This address belongs to another hub.\n');
      return;
    }
    if (!isReadable(request.url)) {
      response.writeHead(400, { 'Content-Type': 'text/plain' }).end('This address cannot be read.\n');
      return;
    }
    settleForwarding(request, { trustProxy, url });
    // So that whoever has to sign in first comes back to where they wanted to go.
    request.headers['x-quintet-path'] = request.url;
    const policy = contentSecurityPolicy(randomBytes(16).toString('base64'), { dev, https });
    // Next takes the nonce for its own scripts from the request, the browser from the response.
    request.headers['content-security-policy'] = policy;
    response.setHeader('Content-Security-Policy', policy);
    running.add(response);
    response.once('close', () => running.delete(response));
    handle(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  // Longer than the idle time of common proxies, which otherwise reuse a connection that is just being closed.
  server.keepAliveTimeout = 75_000;
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw cannotListen(error, host, port);
  }

  return async function stop() {
    const closed = once(server, 'close');
    server.close();
    const patience = setTimeout(() => server.closeAllConnections(), 3000);
    // A live stream never finishes by itself; its browser comes back once the hub does.
    for (const response of running) if (String(response.getHeader('content-type')).startsWith('text/event-stream')) response.destroy();
    // A hot-reloading browser holds a socket that the server no longer counts as its own.
    if (dev) server.closeAllConnections();
    else await closed;
    clearTimeout(patience);
    if (dev) await app.close();
  };
}
