/** One level of an automatic list. Levels count from 0. */
export type Level = {
  readonly start: number;
  /** A name of ECMA-376 part 1, 17.18.59: "decimal", "upperRoman", "bullet", "none"… */
  readonly format: string;
  /** "%1.%2." with the number of each level in its place. */
  readonly text: string;
  /** Starts again after a paragraph of this level or a higher one: 0 never, 1 the first level…; null: after any higher level. */
  readonly restart: number | null;
  /** All numbers of it in Arabic digits ("1.1" under "I"). */
  readonly legal: boolean;
};

/** A list as paragraphs name it: the levels of its abstract list, as overridden. */
export type List<L extends Level = Level> = {
  /** Lists of one abstract list go on counting together. */
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, L>;
  /** Where this list starts again at its first paragraph. */
  readonly startOverrides: ReadonlyMap<number, number>;
};
