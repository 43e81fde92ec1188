import { CHANGE_LABELS, CHANGED_LABELS, changedWords, changeWords } from '../models/change-labels.js';
import { showDay, vietnamDay } from '../models/day.js';
import { FLAG_LABELS } from '../models/flag-labels.js';
import type { Settings } from '../models/settings.js';
import { STATUS_LABELS } from '../models/status-labels.js';
import type { Task } from '../models/task.js';
import type { IndexedDocument } from '../store/store.js';
import { CliError, EXIT } from './cli-error.js';
import { now, withIndex } from './services.js';
import { showBodies, showBodyNotes, showDeadline } from './show-task.js';
import { renderTable, type Terminal } from './terminal.js';
import { showVersions } from './versions.js';

type Options = { readonly search?: string; readonly json: boolean };

/** `kehoach documents [--search …]`: the documents of the index. */
export function documentsCommand(options: Options, settings: Settings, terminal: Terminal): void {
  const { total, documents } = withIndex(settings, (store) => store.documents({ search: options.search }));
  if (options.json) {
    terminal.out(`${JSON.stringify({ total, documents }, null, 2)}\n`);
    return;
  }
  const rows = documents.map((d) => [
    d.id,
    d.number ?? '',
    showDay(d.issuedOn ?? ''),
    d.issuer ?? '',
    d.subject ?? d.file,
    `${d.versions.length}${d.kin.some(({ verdict }) => verdict === 'unsure') ? ' ?' : ''}`,
    String(d.tasks.obligations),
  ]);
  const head = ['Mã', 'Số, ký hiệu', 'Ngày', 'Cơ quan ban hành', 'Trích yếu', 'Bản', 'Việc'];
  const none = options.search ? 'Không có văn bản nào khớp.\n' : 'Chưa có văn bản nào.\n';
  terminal.out(total === 0 ? none : renderTable(terminal, head, [3, 3, 3, 4, 8, 1, 1], rows));
}

/** `kehoach show ID`: one task or one document, whole. */
export function showCommand(
  reference: string,
  options: { readonly json: boolean },
  settings: Settings,
  terminal: Terminal,
): void {
  const found = withIndex(settings, (store) => {
    const task = store.task(reference, vietnamDay(now()));
    if (task) return { task, text: showTask(task) };
    const document = store.document(reference);
    if (!document) return null;
    const { tasks } = store.tasks({ document: document.id }, vietnamDay(now()));
    return { document, tasks, text: showDocument(document, tasks) };
  });
  if (!found)
    throw new CliError(
      `Không có nhiệm vụ hay văn bản nào là "${reference}". Dùng kehoach tasks hoặc kehoach documents để xem mã.`,
      EXIT.notFound,
    );
  const { text, ...facts } = found;
  terminal.out(options.json ? `${JSON.stringify(facts, null, 2)}\n` : text);
}

const line = (label: string, value: string | null | undefined): string => (value ? `${label}: ${value}\n` : '');

function showTask(task: Task): string {
  const page = task.evidence.text.flatMap((place) => ('page' in place ? [place.page] : []))[0];
  return [
    line('Nhiệm vụ', task.text),
    line('Chủ trì', showBodies(task.lead)),
    line('Phối hợp', showBodies(task.coordinating)),
    line('Thời hạn', showDeadline(task.deadline)),
    line('Trạng thái', STATUS_LABELS[task.status]),
    line('Mục', task.section.join(' > ')),
    line('Văn bản', [task.document.number, task.document.subject ?? task.document.file].filter(Boolean).join(' – ')),
    line('Trang', page === undefined ? null : String(page)),
    line('Văn bản giao việc', task.changedBy?.map(changedWords).join('; ')),
    line('Cần kiểm tra', task.flags.map((flag) => FLAG_LABELS[flag] ?? flag).join(' ')),
    line('Vì sao là việc của cơ quan mình', task.ours?.words),
    line('Mã', task.id),
    showBodyNotes([task]),
  ].join('');
}

function showDocument(document: IndexedDocument, tasks: readonly Task[]): string {
  return [
    line('Văn bản', [document.type, document.number].filter(Boolean).join(' ')),
    line('Trích yếu', document.subject),
    line('Cơ quan ban hành', document.issuer),
    line('Ngày', showDay(document.issuedOn ?? '')),
    line(
      'Người ký',
      [document.signer?.authority, document.signer?.position, document.signer?.name].filter(Boolean).join(', '),
    ),
    ...document.changedBy.map((by) => line(CHANGED_LABELS[by.relation], `${changeWords(by)} [${by.id}]`)),
    ...(document.changes ?? []).map((change) => line(CHANGE_LABELS[change.relation], changeWords(change))),
    line('Mã', document.id),
    showVersions(document),
    ...document.messages.map(({ text }) => `Lưu ý: ${text}\n`),
    `\n${tasks.length} nhiệm vụ\n`,
    ...tasks.map(
      (t) =>
        `- [${t.id}] ${t.text}\n    ${[showBodies(t.lead), showDeadline(t.deadline)].filter(Boolean).join(' | ')}\n`,
    ),
    showBodyNotes(tasks),
  ].join('');
}
