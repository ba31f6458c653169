/** Keys and indexes from the top of a file's data to one value. */
export type Path = readonly (string | number)[]

/** Where a value stands: a file of the workspace and the path of the value inside its data (front matter for Markdown). */
export interface Origin {
  readonly file: string
  readonly path: Path
}

export const within = (origin: Origin, ...path: Path): Origin => ({
  file: origin.file,
  path: origin.path.concat(path),
})
