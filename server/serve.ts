import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

export type Serving = { readonly url: string; readonly close: () => Promise<void> };

/** Serves an app; resolves when it listens. @throws the listen error (EADDRINUSE …) */
export function listen(app: Hono, host: string, port: number): Promise<Serving> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info: AddressInfo) =>
      resolve({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${info.port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    );
    server.on('error', reject);
  });
}
