import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A server on a socket of its own that says whatever a story has it say. */
export interface Speaker {
  readonly url: string;
  /** The bodies that it was asked with, in order. */
  readonly asked: string[];
  /** How many connections were opened to it. */
  connections(): number;
  /** How many of them are open now. */
  open(): number;
  close(): Promise<void>;
}

export type Say = (response: ServerResponse, request: IncomingMessage) => void;

/** Answers each request, once it is read, as the story says at that time. */
export async function openSpeaker(say: Say): Promise<Speaker> {
  const asked: string[] = [];
  let opened = 0;
  let open = 0;
  const server = createServer((request, response) => {
    text(request).then(
      (body) => {
        asked.push(body);
        say(response, request);
      },
      () => undefined,
    );
  });
  server.on('connection', (socket) => {
    opened++;
    open++;
    socket.once('close', () => open--);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    asked,
    connections: () => opened,
    open: () => open,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Says a JSON text, with a status. */
export function sayJson(json: string, status = 200): Say {
  return (response) => void response.writeHead(status, { 'content-type': 'application/json' }).end(json);
}
