import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A running `tesseract` that is told images by name. */
export type NativeProgram = {
  /** The TSV rows of each image. `blank` is an image without text that tells the end. Rejects when the program breaks or hangs. */
  readonly read: (files: readonly string[], blank: string) => Promise<readonly string[]>;
  readonly end: () => void;
};

type Options = {
  readonly arguments: readonly string[];
  /** It goes on after the first reading, its answers given at once by `stdbuf`; else it ends and so gives them. */
  readonly lasting: boolean;
};

type Reading = {
  /** The program counts the images from 1: the first of this reading, and the blank one. */
  readonly first: number;
  readonly last: number;
  readonly rows: readonly string[][];
  readonly resolve: (all: readonly string[]) => void;
  readonly reject: (reason: unknown) => void;
};

const READ_LIMIT = 180_000;

/** Starts the program on standard input and output; it ends with our process, whose end closes its input. One reading at a time. */
export function startNativeProgram({ arguments: parameters, lasting }: Options): NativeProgram {
  const command = ['tesseract', '-', '-', ...parameters];
  const [program = '', ...rest] = lasting ? ['stdbuf', '-oL', ...command] : command;
  const child = spawn(program, rest, { env: { ...process.env, OMP_THREAD_LIMIT: '1' } });
  let reading: Reading | null = null;
  let read = 0;
  let broken: Error | null = null;
  const fail = (cause: unknown): void => {
    broken ??= new Error('The tesseract program broke', { cause });
    reading?.reject(broken);
    reading = null;
  };
  watch(child, fail);
  createInterface({ input: child.stdout }).on('line', (row) => {
    const page = Number(row.split('\t', 2)[1]);
    if (reading === null || !Number.isInteger(page)) return;
    if (page < reading.last) {
      reading.rows[page - reading.first]?.push(row);
      return;
    }
    reading.resolve(reading.rows.map((rows) => rows.join('\n')));
    reading = null;
  });
  return {
    read: (files, blank) => {
      if (broken) return Promise.reject(broken);
      const answer = new Promise<readonly string[]>((resolve, reject) => {
        reading = { first: read + 1, last: read + files.length + 1, rows: files.map(() => []), resolve, reject };
        read = reading.last;
        child.stdin.write([...files, blank, ''].join('\n'));
        if (!lasting) child.stdin.end();
      });
      const timer = setTimeout(() => child.kill('SIGKILL'), READ_LIMIT);
      return answer.finally(() => clearTimeout(timer));
    },
    end: () => child.kill('SIGKILL'),
  };
}

/** Every way in which the program can end or can't be spoken to. */
function watch(child: ChildProcessWithoutNullStreams, fail: (cause: unknown) => void): void {
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said = `${said}${text.toString()}`.slice(-2000);
  });
  child.stdin.on('error', fail);
  child.on('error', fail);
  child.on('close', (code, signal) => fail(new Error(`It ended (${signal ?? code}): ${said}`)));
}
