import type { ErrorObject } from 'ajv'

/** What a key takes that is either one word or of some type: `all` or a list, `unit` or a number. */
export interface Choice {
  readonly word: string
  readonly expected: readonly string[]
}

/**
 * Errors of keys that are either one word or of some type. ajv gives the errors of both ways and one for the choice: where the value is of
 * the type, only what is wrong with it there is left; where it is neither, only the choice is left, as `Choice`.
 */
export function settleChoices(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf')
  if (choices.length === 0) return errors
  return choices.reduce<readonly ErrorObject[]>(settle, errors)
}

function settle(errors: readonly ErrorObject[], choice: ErrorObject): ErrorObject[] {
  const isWithin = ({ schemaPath, instancePath }: ErrorObject): boolean =>
    schemaPath.startsWith(`${choice.schemaPath}/`) && `${instancePath}/`.startsWith(`${choice.instancePath}/`)
  const within = errors.filter(isWithin)
  const types = within.filter(({ keyword, instancePath }) => keyword === 'type' && instancePath === choice.instancePath)
  const word = within.find(({ keyword }) => keyword === 'const')?.params.allowedValue
  if (types.length === 0)
    return errors.filter((error) => error !== choice && !(isWithin(error) && error.keyword === 'const'))
  const params = { word: String(word), expected: types.map(({ params }) => String(params.type)) } satisfies Choice
  return errors.flatMap((error) => (error === choice ? [{ ...choice, params }] : isWithin(error) ? [] : [error]))
}
