import net from 'node:net';

/** Firefox's own remote protocol: length-prefixed JSON over a local socket. `[0, id, command, parameters]`. */
export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>;
  /** Runs source text as an async function body in the current context and answers its result. */
  execute(body: string, ...args: unknown[]): Promise<unknown>;
  close(): void;
}

const CONNECT_TRIES = 150;

async function connect(port: number): Promise<net.Socket> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await new Promise<net.Socket>((resolve, reject) => {
        const socket = net.connect(port, '127.0.0.1', () => resolve(socket));
        socket.once('error', reject);
      });
    } catch (error) {
      if (attempt === CONNECT_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Connects to a Firefox started with `--marionette`, waiting up to 15 s for its port. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await connect(port);
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let buffer = Buffer.alloc(0);
  let lastId = 0;

  const greeted = new Promise<void>((resolve) => {
    socket.on('data', (data) => {
      buffer = Buffer.concat([buffer, data]);
      for (;;) {
        const colon = buffer.indexOf(':');
        if (colon < 0) return;
        const end = colon + 1 + Number(buffer.subarray(0, colon));
        if (buffer.length < end) return;
        const message: unknown = JSON.parse(buffer.subarray(colon + 1, end).toString());
        buffer = buffer.subarray(end);
        if (!Array.isArray(message)) {
          resolve();
          continue;
        }
        const [, id, error, result] = message as [
          1,
          number,
          { error: string; message: string } | null,
          unknown,
        ];
        const call = waiting.get(id);
        waiting.delete(id);
        if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
        else call?.resolve(result);
      }
    });
  });
  socket.on('close', () => {
    for (const call of waiting.values()) call.reject(new Error('Firefox closed the connection.'));
    waiting.clear();
  });
  await greeted;

  const send: Marionette['send'] = (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      const message = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });

  return {
    send,
    execute: async (body, ...args) => {
      const script = `const done = arguments[arguments.length - 1];
        (async (...args) => { ${body} })(...[...arguments].slice(0, -1))
          .then((value) => done({ value }), (error) => done({ error: String(error) + ' ' + (error.stack ?? '') }));`;
      const answer = (await send('WebDriver:ExecuteAsyncScript', { script, args, newSandbox: true })) as {
        value: { value?: unknown; error?: string };
      };
      if (answer.value.error !== undefined) throw new Error(answer.value.error);
      return answer.value.value;
    },
    close: () => socket.destroy(),
  };
}
