import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { vi } from 'zod/locales';
import { errorCode } from '../models/error-code.js';
import { type Settings, settingsSchema } from '../models/settings.js';
import { CliError } from './cli-error.js';

/** Settings that the command line may set; they win over the environment, which wins over the file. */
export type SettingFlags = {
  readonly data?: string;
  readonly inbox?: string;
  readonly host?: string;
  readonly port?: string;
};

const SETTING_FLAGS = ['data', 'inbox', 'host', 'port'] as const;

const ENVIRONMENT = {
  data: 'KEHOACH_DATA',
  inbox: 'KEHOACH_INBOX',
  host: 'KEHOACH_HOST',
  port: 'KEHOACH_PORT',
} as const;

/**
 * Reads `kehoach.json` (or the file given) and lays environment and flags over it.
 * @param configFile the path given by --config; null means ./kehoach.json where there is one
 * @throws CliError (exit 2) that names each wrong setting
 */
export function loadSettings(
  configFile: string | null,
  flags: SettingFlags,
  environment: Readonly<Record<string, string | undefined>>,
): Settings {
  const merged: Record<string, unknown> = { ...readConfig(configFile) };
  for (const name of SETTING_FLAGS) {
    const value = flags[name] ?? environment[ENVIRONMENT[name]];
    if (value !== undefined) merged[name] = name === 'port' ? Number(value) : value;
  }
  const parsed = settingsSchema.safeParse(merged, { error: vi().localeError });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `  - ${[...issue.path, key].join('.')}: không có cài đặt này`)
      : [`  - ${issue.path.join('.')}: ${issue.message}`],
  );
  throw new CliError(
    `Cài đặt không hợp lệ (${configFile ?? 'kehoach.json'}):\n${problems.join('\n')}\nXem docs/settings.md để biết các cài đặt.`,
    2,
  );
}

function readConfig(configFile: string | null): Record<string, unknown> {
  const file = configFile ?? 'kehoach.json';
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    if (configFile === null && errorCode(cause) === 'ENOENT') return {};
    throw new CliError(`Không đọc được tệp cài đặt ${file}. Hãy kiểm tra đường dẫn và quyền đọc.`, 2, cause);
  }
  try {
    const parsed = z.record(z.string(), z.unknown()).safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
  } catch (cause) {
    throw new CliError(`Tệp cài đặt ${file} không phải JSON đúng cú pháp. Hãy sửa lại dấu phẩy, dấu ngoặc.`, 2, cause);
  }
  throw new CliError(`Tệp cài đặt ${file} phải là một đối tượng JSON, ví dụ {"data": "./data"}.`, 2);
}
