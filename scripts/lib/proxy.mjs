// A network of our own: every address answers from this table, everything is written down, nothing leaves the machine.
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect } from 'node:net';
import { generate } from 'selfsigned';

/**
 * @typedef {object} Answer
 * @property {number} [status]
 * @property {Record<string, string>} [headers]
 * @property {string | Buffer} [body]
 */

/** Starts the network. Pages are added with `serve(url, answer)`; `requests` lists what was asked, in order. */
export async function startNetwork() {
  /** @type {Map<string, Answer | ((request: object) => Answer | Promise<Answer>)>} */
  const pages = new Map();
  /** @type {{method: string, url: string, headers: object}[]} */
  const requests = [];
  /** Hosts to which a tunnel was asked for, answered or not. */
  const tunnels = [];

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'fixtures.test' }], { keySize: 2048 });

  const respond = async (scheme, request, response) => {
    const url = /^https?:/.test(request.url) ? request.url : `${scheme}://${request.headers.host}${request.url}`;
    requests.push({ method: request.method, url, headers: request.headers });
    const found = pages.get(url) ?? pages.get(url.replace(/[?#].*$/, ''));
    const answer =
      typeof found === 'function' ? await found({ url, method: request.method, headers: request.headers }) : found;
    const { status = 200, headers = {}, body = '' } = answer ?? { status: 404, body: 'not here' };
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
    response.end(body);
  };

  const secure = createHttpsServer({ key, cert }, (request, response) => void respond('https', request, response));
  const proxy = createHttpServer((request, response) => void respond('http', request, response));
  proxy.on('connect', (request, socket, head) => {
    tunnels.push(request.url);
    const upstream = connect(secure.address().port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      if (head.length) upstream.write(head);
      upstream.pipe(socket);
      socket.pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  const sockets = new Set();
  for (const server of [proxy, secure])
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  const listen = (server) => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  await listen(secure);
  await listen(proxy);

  return {
    port: proxy.address().port,
    requests,
    tunnels,
    /** @param {string} url @param {Answer | ((request: object) => Answer | Promise<Answer>)} answer */
    serve(url, answer) {
      pages.set(url, answer);
    },
    /** What was asked since the last call, the browsers' own errands left out. */
    take() {
      const taken = requests.splice(0).filter((r) => !OWN_ERRANDS.test(r.url));
      return taken;
    },
    async stop() {
      const closed = Promise.all([new Promise((r) => proxy.close(r)), new Promise((r) => secure.close(r))]);
      // A tunnel is no connection of the server any more, and would keep it open.
      for (const socket of sockets) socket.destroy();
      let timer;
      await Promise.race([closed, new Promise((r) => (timer = setTimeout(r, 3000)))]);
      clearTimeout(timer);
    },
  };
}

/** What browsers ask for by themselves, with or without an extension. */
const OWN_ERRANDS =
  /^https?:\/\/(?:[\w-]+\.)*(?:services\.mozilla\.com|mozilla\.net|mozilla\.org|firefox\.com|detectportal\.firefox\.com|update\.googleapis\.com|accounts\.google\.com|optimizationguide-pa\.googleapis\.com|clients\d\.google\.com|redirector\.gvt1\.com|safebrowsing\.googleapis\.com|content-autofill\.googleapis\.com|android\.clients\.google\.com|www\.google\.com)\//;
