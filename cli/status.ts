import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { showInstant } from '../models/day.js';
import type { Settings } from '../models/settings.js';
import { FILE_STATE_LABELS } from '../models/status-labels.js';
import { inboxFiles } from '../pipeline/inbox-files.js';
import { watcherOf } from '../pipeline/inbox-lock.js';
import type { FileEntry, Store } from '../store/store.js';
import { withIndex } from './services.js';
import { renderTable, type Terminal } from './terminal.js';

const LAST = 10;

/** `kehoach status [--json]`: whether the inbox is watched, what waits, the latest files, and those that need somebody. */
export function statusCommand(options: { readonly json: boolean }, settings: Settings, terminal: Terminal): void {
  const facts = withIndex(settings, (store) => gather(store, settings));
  terminal.out(options.json ? `${JSON.stringify(facts, null, 2)}\n` : forPeople(facts, settings, terminal));
}

function gather(store: Store, settings: Settings) {
  const inbox = resolve(settings.inbox);
  const onTheWay = store.arrivals();
  const files = existsSync(inbox) ? inboxFiles(inbox) : [];
  return {
    watcher: watcherOf(inbox),
    waiting: files.map(({ path }) => path).filter((path) => !onTheWay.some((arrival) => arrival.path === path)),
    onTheWay,
    counts: store.fileCounts(),
    documents: store.documents({ limit: 1 }).total,
    last: store.files({ limit: LAST }),
    needSomebody: store.files({ states: ['needs-person', 'failed'], limit: LAST }),
  };
}

type Facts = ReturnType<typeof gather>;

function forPeople(facts: Facts, { inbox }: Settings, terminal: Terminal): string {
  const { watcher, waiting, onTheWay, counts, documents, last, needSomebody } = facts;
  const who = watcher
    ? `đang được theo dõi (tiến trình ${watcher.pid} trên máy ${watcher.host})`
    : 'không có chương trình nào theo dõi; chạy kehoach serve hoặc kehoach watch';
  const files = new Map(Object.entries(counts).map(([state, count]) => [state, count.files]));
  const states = Object.entries(FILE_STATE_LABELS).map(([state, label]) => `${label}: ${files.get(state) ?? 0}`);
  return [
    `Hộp thư đến ${inbox}: ${who}\n`,
    `Đang chờ: ${waiting.length} tệp; đã nhận, chưa xong: ${onTheWay.map(({ path }) => basename(path)).join(', ') || 'không'}\n`,
    `Văn bản trong sổ: ${documents}. Tệp đã nhận: ${states.join('; ')}\n`,
    last.length > 0 ? `\nMới nhất\n${table(last, terminal)}` : '',
    needSomebody.length > 0
      ? `\nCần người xem (đọc lại: kehoach retry <mã>)\n${table(needSomebody, terminal)}`
      : '\nKhông có tệp nào cần người xem.\n',
  ].join('');
}

const table = (files: readonly FileEntry[], terminal: Terminal): string =>
  renderTable(
    terminal,
    ['Mã', 'Lúc', 'Tệp', 'Kết quả', 'Giây', 'Lý do'],
    [1, 3, 4, 3, 1, 6],
    files.map(({ id, at, path, state, seconds, reason }) => [
      String(id),
      showInstant(at),
      basename(path),
      FILE_STATE_LABELS[state],
      seconds === null ? '' : seconds.toFixed(1),
      reason ?? '',
    ]),
  );
