import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';

/** More than this before the end of an interim answer is left to the parser, which refuses it. */
const LONGEST_HEAD = 16 * 1024;
/** Every status from 100 to 199 but 101, which changes the protocol. */
const INTERIM = /^HTTP\/1\.[01] 1(?!01)\d\d[ \r\n]/;
const VERSION = 'HTTP/1.';
/** No status line is shorter. */
const SHORTEST_START = 'HTTP/1.1 100\r'.length;
const END_OF_HEAD = '\r\n\r\n';

/** Connections of a connector that show no interim answer (RFC 9110, 15.2): undici closes a connection where a `100 Continue` comes that it did not ask for. */
export function skipInterimAnswers(connect: buildConnector.connector): buildConnector.connector {
  return (options, callback) =>
    connect(options, (...[error, socket]) => {
      if (socket) callback(null, watched(socket));
      else callback(error ?? new Error('no connection was made'), null);
    });
}

/** One request is under way on a connection at once, so what comes first after something was sent is the beginning of an answer. */
function watched<T extends Socket>(socket: T): T {
  const [push, write] = [socket.push.bind(socket), socket.write.bind(socket)];
  let held: Buffer | undefined;
  const release = () => {
    const rest = held;
    held = undefined;
    return rest && rest.length > 0 ? push(rest) : true;
  };
  return Object.assign(socket, {
    write: (...sent: Parameters<typeof write>) => {
      held ??= Buffer.alloc(0);
      return write(...sent);
    },
    push: (chunk: Buffer | null, encoding?: BufferEncoding) => {
      if (!held) return push(chunk, encoding);
      if (chunk === null) {
        release();
        return push(null);
      }
      held = withoutInterimAnswers(Buffer.concat([held, chunk]));
      return mayBecomeInterim(held) ? true : release();
    },
  });
}

function withoutInterimAnswers(bytes: Buffer): Buffer {
  const end = INTERIM.test(startOf(bytes)) ? bytes.indexOf(END_OF_HEAD) : -1;
  return end < 0 ? bytes : withoutInterimAnswers(bytes.subarray(end + END_OF_HEAD.length));
}

/** Whether more bytes are needed to tell what comes, or to see the end of an interim answer. */
function mayBecomeInterim(bytes: Buffer): boolean {
  const start = startOf(bytes);
  if (start.length < SHORTEST_START) return start.startsWith(VERSION) || VERSION.startsWith(start);
  return INTERIM.test(start) && bytes.length < LONGEST_HEAD;
}

function startOf(bytes: Buffer): string {
  return bytes.toString('latin1', 0, SHORTEST_START);
}
