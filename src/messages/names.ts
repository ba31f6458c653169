// What the sentences of both languages ask of a name.

/** True for what a place expects where it is one file or folder, not a choice or a pattern. */
export const isOne = (expected: string): boolean => !/[,<*]/.test(expected)

/** A name that can be an id. */
export const isId = (name: string): boolean => /^[^\s:/\\#]+$/.test(name)

/** A name as ids and periods are usually written; others were made by a copy or a slip. */
export const isUsual = (name: string): boolean => /^[a-z\d-]+$|^\d{4}[\w.-]*$/.test(name)

/** A period whose folder is written in small letters: `2026-q3`. */
export const isInCapitals = (value: string, path: string): boolean =>
  value !== path && value === path.toUpperCase() && /^\d/.test(path)
