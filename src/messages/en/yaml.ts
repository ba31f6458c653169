import type { Chapter } from '../catalogue.ts'
import { quote } from '../quote.ts'

/** The parser speaks to programmers; what people meet most is said in plain words. */
const DETAILS: readonly (readonly [RegExp, string])[] = [
  [/end with a|to end/, 'the bracket opened here is never closed'],
  [/Implicit|map key|keys need/i, 'the colon after the key is missing'],
  [/Missing , |comma/i, 'a comma between entries in brackets is missing'],
  [/escape/i, 'a \\ inside double quotes is wrong; write paths with /'],
  [/blank lines/, 'there are too many blank lines'],
]

/** What a strange character passes for. */
const LOOKS = { blank: 'a blank', ':': 'a colon', '-': 'a hyphen', '"': 'a quote' }

export const yaml = {
  'yaml/tab': {
    message: () => 'the line is indented with a tab',
    hint: () => 'use spaces, two for each level',
  },
  'yaml/colon-space': {
    message: ({ key }) => `there is no space after the colon of ${quote(key)}`,
    hint: ({ key }) => `write "${key}: …", with one space after the colon`,
  },
  'yaml/colon-in-value': {
    message: () => 'a colon inside the text makes it look like another key',
    hint: () => 'put the whole text between double quotes: "…"',
  },
  'yaml/after-quote': {
    message: () => 'there are words after the closing quote',
    hint: () => 'put the whole text between one pair of quotes; write a quote inside as \\"',
  },
  'yaml/quote-open': {
    message: () => 'the quote opened here is never closed',
    hint: () => 'add the closing quote at the end of the text',
  },
  'yaml/indent': {
    message: () => 'this line is not aligned with its neighbours of the same level',
    hint: () => 'let entries of one level start in the same column',
  },
  'yaml/conflict': {
    message: () => 'conflict marks of git are left (<<<<<<<, =======, >>>>>>>): two people changed one place',
    hint: () => 'keep the right text and delete the marks',
  },
  'yaml/duplicate-key': {
    message: ({ key }) => `${quote(key)} is written twice`,
    hint: () => 'keep one; delete the other or merge them',
  },
  'yaml/alias': {
    message: () => 'the YAML alias (*) has no anchor (&), or there are too many of them',
    hint: () => 'write the text out in each place; if the sign is part of the text, quote the text',
  },
  'yaml/tag': {
    message: ({ tag }) => `the YAML tag ${quote(tag)} is not used here`,
    hint: () => 'delete it; if the ! is part of the text, quote the text',
  },
  'yaml/documents': {
    message: () => 'the file has more than one part, divided by ---',
    hint: () => 'delete the line ---; a file has one part only',
  },
  'yaml/too-deep': {
    message: () => 'entries are nested too deeply',
    hint: () => 'use fewer levels; see the files in plans/minh-hoa',
  },
  'yaml/key': {
    message: ({ key }) => `${quote(key)} cannot be used as a key`,
    hint: () => 'a key is a word or a short id; put an id with special signs between double quotes',
  },
  'yaml/empty': {
    message: () => 'the file is empty',
    hint: () => 'write something in it, or delete it',
  },
  'yaml/comment': {
    message: ({ words }) => `what follows the sign # is taken for a comment and not read: ${quote(words)}`,
    hint: () => 'put the whole text between double quotes; if it is a comment, write a space after the #',
  },
  'yaml/lookalike': {
    message: ({ codePoint, looks }) =>
      looks === 'nothing'
        ? `there is a character that cannot be seen (${codePoint})`
        : `the character ${codePoint} looks like ${LOOKS[looks]} but is none`,
    hint: () => 'delete it and type it again; it comes with text copied from Word or a web page',
  },
  'yaml/syntax': {
    message: ({ detail }) =>
      DETAILS.find(([pattern]) => pattern.test(detail))?.[1] ?? 'this does not follow the rules of YAML',
    hint: () => 'look at colons, quotes, brackets and indentation on this line and the one above',
  },
  'front-matter/missing': {
    message: () => 'the head of the file is missing',
    hint: () => 'a report starts with a line ---, then schema, unit, period and date, then another line ---',
  },
  'front-matter/open': {
    message: () => 'the head of the file is not closed',
    hint: () => 'add a line --- after its last entry',
  },
  'front-matter/twice': {
    message: () => 'the file has two heads, or its head ends early at a stray line of ---',
    hint: () => 'move all entries to the first and delete the stray ---; a rule in the text is written ***',
  },
  'front-matter/language': {
    message: ({ language }) => `the head of the file is marked ${quote(language)}, which is not allowed`,
    hint: () => 'the first line is three hyphens and nothing else: ---',
  },
} satisfies Chapter<'yaml' | 'front-matter'>
