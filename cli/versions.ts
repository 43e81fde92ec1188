import { changeWords } from '../models/change-labels.js';
import type { Settings } from '../models/settings.js';
import { KIN_LABELS, versionWords } from '../models/version-words.js';
import type { IndexedDocument } from '../store/store.js';
import { StoreError } from '../store/store-error.js';
import { CliError, EXIT } from './cli-error.js';
import { now, withIndex } from './services.js';
import type { Terminal } from './terminal.js';

type Options = { readonly same?: string; readonly different?: string; readonly json: boolean };

/** `kehoach versions ID [--same ID | --different ID]`: the files of a document, and a person's word on which are forms of it. */
export function versionsCommand(reference: string, options: Options, settings: Settings, terminal: Terminal): void {
  const { same, different, json } = options;
  if (same !== undefined && different !== undefined)
    throw new CliError('Chỉ dùng một trong hai: --same hoặc --different.', EXIT.usage);
  const document = withIndex(settings, (store) => {
    try {
      const joined = same === undefined ? reference : store.join(reference, same, now()).documentId;
      if (different !== undefined) store.separate(reference, different, now());
      return store.document(joined);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      throw new CliError(error.message, error.code === 'no-document' ? EXIT.notFound : EXIT.usage, error);
    }
  });
  if (!document) throw new CliError(`Trong sổ không có văn bản nào là “${reference}”.`, EXIT.notFound);
  const { id, versions, kin } = document;
  terminal.out(json ? `${JSON.stringify({ id, versions, kin }, null, 2)}\n` : showVersions(document));
}

/** Each file with what it is, then the documents that may be further forms. */
export function showVersions({ versions, kin }: IndexedDocument): string {
  return [
    ...versions.map(({ sha256, file, isShown, evidence }) => {
      const words = [evidence && versionWords(evidence), isShown ? 'đang dùng' : null, sha256.slice(0, 12)];
      return `Bản: ${file} (${words.filter(Boolean).join(', ')})\n`;
    }),
    ...kin.map((other) => {
      const name = [changeWords(other), other.subject].filter(Boolean).join(': ');
      return `${KIN_LABELS[other.verdict]}: ${name} (${other.file}) [${other.id}]\n`;
    }),
  ].join('');
}
