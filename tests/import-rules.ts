import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser';

/** What each folder may import besides itself: the architecture, from the inside out. */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  models: [],
  extractors: ['models'],
  calendar: ['models'],
  store: ['models'],
  pipeline: ['models', 'extractors', 'calendar', 'store'],
  server: ['models', 'extractors', 'calendar', 'store', 'pipeline'],
  cli: ['models', 'extractors', 'calendar', 'store', 'pipeline', 'server', 'eval'],
  fixtures: ['models', 'extractors', 'calendar', 'store', 'pipeline', 'server', 'eval'],
  eval: ['models', 'extractors', 'calendar', 'store', 'pipeline', 'server', 'fixtures'],
};

/** Normalising and folding Vietnamese is the one thing that every layer must do alike. */
const SHARED = '^extractors/text/normalize\\.ts$';

/** Each heavy package and the one place that knows it. */
export const HOMES: Readonly<Record<string, string>> = {
  'pdfjs-dist': 'pipeline/read/pdf',
  mammoth: 'pipeline/read/docx',
  'tesseract.js': 'pipeline/read/scan',
  'better-sqlite3': 'store',
  'better-sqlite3-napi': 'store',
  hono: 'server',
  '@hono/node-server': 'server',
  commander: 'cli',
  'ical.js': 'calendar',
  'chrono-node': 'extractors/dates',
  compromise: 'extractors/bodies',
};

/** Folders without clock, file, network or process. */
export const PURE = ['models', 'extractors', 'calendar'] as const;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

const layerRules = Object.entries(LAYERS).map(
  ([folder, allowed]): IForbiddenRuleType => ({
    name: `${folder} imports ${allowed.join(', ') || 'nothing of ours'}`,
    severity: 'error',
    from: { path: `^${folder}/` },
    to: {
      path: `^(${Object.keys(LAYERS).join('|')}|tests)/`,
      pathNot: [...[folder, ...allowed].map((name) => `^${name}/`), ...(folder === 'models' ? [] : [SHARED])],
    },
  }),
);

const homeRules = Object.entries(HOMES).map(
  ([name, home]): IForbiddenRuleType => ({
    name: `${name} lives in ${home}`,
    severity: 'error',
    from: { pathNot: [`^${home}/`, 'node_modules'] },
    to: { path: `(^|node_modules/)${escaped(name)}(/|$)` },
  }),
);

const pureRules = PURE.map(
  (folder): IForbiddenRuleType => ({
    name: `${folder} is pure`,
    severity: 'error',
    from: { path: `^${folder}/` },
    to: { dependencyTypes: ['core'] },
  }),
);

const modelsRule: IForbiddenRuleType = {
  name: 'models imports zod only',
  severity: 'error',
  from: { path: '^models/' },
  to: { path: 'node_modules/', pathNot: 'node_modules/zod/' },
};

/** How the repository is cruised: types count as imports; tests and what is made for them are free. */
export const CRUISE: ICruiseOptions = {
  validate: true,
  ruleSet: { forbidden: [...layerRules, ...homeRules, ...pureRules, modelsRule] },
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: ['\\.test\\.ts$', '-for-tests\\.ts$'] },
};
