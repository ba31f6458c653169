import { readFileSync } from 'node:fs'
import Handlebars from 'handlebars'
import { describe, expect, test } from 'vitest'
import { fillTemplate, quarterView, type TemplateProblem } from '../../src/report/index.ts'
import { REPORT_KINDS } from '../../src/report/kinds.ts'
import { fieldsOf, isList, type Shape } from '../../src/report/shape.ts'
import { faultsIn, type Node } from '../../src/report/template-ast.ts'
import { measured, onePlan, viewOf } from './measured.ts'

const FILE = 'templates/vi/quarter.md.hbs'
const builtIn = readFileSync(new URL(`../../${FILE}`, import.meta.url), 'utf8')
const view = await viewOf(onePlan())

const filled = (text: string) => fillTemplate('quarter.md', view, { file: FILE, text })

async function problemOf(text: string): Promise<TemplateProblem> {
  const result = await filled(text)
  if (result.ok) throw new Error(`filled: ${result.text}`)
  return result.problem
}

describe('a commune’s own template', () => {
  test('takes the place of the built-in one', async () => {
    const text = '\ufeff# {{frame.type}}\r\n\r\n{{#each totals.rates}}- {{label}}: {{text}}\r\n{{/each}}'
    const result = await filled(text)
    expect(result.ok && result.text.split('\n').slice(0, 3)).toEqual([
      '# BÁO CÁO',
      '',
      '- Tỷ lệ hoàn thành trên tổng số nhiệm vụ tính tỷ lệ: – (chưa có báo cáo)',
    ])
  })

  test('a copy of the built-in one gives the same report', async () => {
    expect(await filled(builtIn)).toEqual(await fillTemplate('quarter.md', view))
  })

  test('reaches the root, the outer item and the number of an item', async () => {
    const text =
      '{{#each groups.rows}}{{@index}} {{@root.asOf}} {{../period.id}} {{#if @first}}{{this.name}}{{/if}}{{/each}}'
    expect(await filled(text)).toEqual({ ok: true, text: '0 2026-09-14 2026-Q3 Nhóm một\n' })
  })

  test('prints counts and an empty text for what is not there', async () => {
    expect(await filled('{{totals.total}}{{notice}}{{#unless notice}} không{{/unless}}')).toEqual({
      ok: true,
      text: '1 không\n',
    })
  })
})

describe('a fault of a template is a value with its place and the author’s own line', () => {
  test('a misspelt field', async () => {
    expect(await problemOf('Kính gửi\n\nKế hoạch: {{totals.totl}} nhiệm vụ')).toEqual({
      code: 'template/unknown-field',
      file: FILE,
      line: 3,
      column: 13,
      name: 'totals.totl',
      nearest: 'total',
      known: [
        'total',
        'done',
        'open',
        'uncounted',
        'sentence',
        'attention',
        'states',
        'sharesNote',
        'rates',
        'weighted',
      ],
      excerpt: 'Kế hoạch: {{totals.totl}} nhiệm vụ',
    })
  })

  test('columns count letters as read, also in decomposed text', async () => {
    expect((await problemOf(`${'Kế hoạch'.normalize('NFD')}{{x.y}}`)).column).toBe(11)
  })

  test.each([
    ['inside a list that is empty today', '{{#each overdue.rows}}{{titel}}{{/each}}', 'titel', 'title'],
    ['in a condition', '{{#if notise}}x{{/if}}', 'notise', 'notice'],
    ['in a loop', '{{#each totals.rate}}x{{/each}}', 'totals.rate', 'rates'],
    ['in the other branch', '{{#if notice}}{{else}}{{openin}}{{/if}}', 'openin', 'opening'],
    ['in an else if', '{{#if notice}}{{else if closng}}{{/if}}', 'closng', 'closing'],
    ['of a helper', '{{prose openning}}', 'openning', 'opening'],
    ['below a text', '{{opening.length}}', 'opening.length', null],
    ['beyond the root', '{{@root.asof}}', '@root.asof', 'asOf'],
  ])('%s', async (_, text, name, near) => {
    const { code, name: found, nearest } = await problemOf(text)
    expect([code, found, nearest]).toEqual(['template/unknown-field', name, near])
  })

  test.each([
    ['{{#each overdue.rows}}{{titel}}{{/each}}', ['number', 'id', 'title', 'lead', 'due', 'daysLate', 'reason']],
    ['{{opening.length}}', []],
    ['{{overdue}}', ['overdue.sentence', 'overdue.rows', 'overdue.earlier']],
    ['{{#with totals}}x{{/with}}', ['each', 'if', 'unless']],
    ['{{bold opening}}', ['inline', 'prose', 'yaml']],
    ['{{#each totals.rates}}{{@key}}{{/each}}', ['index', 'first', 'last']],
  ])('%s: what may stand there is told', async (text, known) => {
    expect((await problemOf(text)).known).toEqual(known)
  })

  test.each([
    'constructor',
    '__proto__',
    'opening.constructor',
    'frame.__proto__.x',
    'toString',
    'hasOwnProperty',
    'totals.[constructor]',
    '__defineGetter__',
  ])('%s is a field nobody has', async (path) => {
    expect((await problemOf(`{{${path}}}`)).code).toBe('template/unknown-field')
    expect((await problemOf(`{{#if ${path}}}x{{/if}}`)).code).toBe('template/unknown-field')
  })

  test.each([
    ['{{totals}}', 'totals'],
    ['{{overdue.rows}}', 'overdue.rows'],
    ['{{#each opening}}x{{/each}}', 'opening'],
  ])('%s: a field of another kind', async (text, name) => {
    const problem = await problemOf(text)
    expect([problem.code, problem.name]).toEqual(['template/field-kind', name])
  })

  test.each([
    ['{{{opening}}}', '{{{opening}}}'],
    ['{{&opening}}', '{{{opening}}}'],
    ['{{> other}}', '>'],
    ['{{#> other}}x{{/other}}', '#>'],
    ['{{#*inline "a"}}x{{/inline}}', '#*'],
    ['{{lookup totals "total"}}', 'lookup'],
    ['{{log opening}}', 'log'],
    ['{{#with totals}}x{{/with}}', '#with'],
    ['{{#totals}}x{{/totals}}', '#totals'],
    ['{{^totals}}x{{/totals}}', '#totals'],
    ['{{prose (lookup totals "total")}}', 'lookup'],
    ['{{prose opening mode=1}}', 'prose'],
    ['{{#each totals.rates as |r|}}x{{/each}}', '#each'],
    ['{{../opening}}', '../opening'],
    ['{{@key}}', '@key'],
    ['{{"opening"}}', 'opening'],
    ['{{helperMissing opening}}', 'helperMissing'],
  ])('%s is not offered', async (text, name) => {
    const problem = await problemOf(text)
    expect([problem.code, problem.name]).toEqual(['template/helper', name])
  })

  test.each([
    ['an open block', 'a\n{{#each totals.rates}}\n{{label}}', 3],
    ['a block closed by another name', 'a\n{{#each totals.rates}}{{/if}}', 2],
    ['braces left open', 'a\n\n{{opening\nb', 3],
  ])('%s', async (_, text, line) => {
    const problem = await problemOf(text)
    expect([problem.code, problem.line]).toEqual(['template/syntax', line])
    expect(problem.excerpt).toBe(text.split('\n')[line - 1])
  })
})

describe('the built-in templates', () => {
  test.each(REPORT_KINDS.map((kind) => [kind.name, kind]))('%s uses fields that exist', (_, { template, shape }) => {
    const text = readFileSync(new URL(`../../templates/vi/${template}.hbs`, import.meta.url), 'utf8')
    expect(faultsIn(Handlebars.parse(text) as unknown as Node, shape)).toEqual([])
  })

  test('the view has the form it promises, and is plain JSON', async () => {
    const input = await measured(onePlan())
    const asked = await measured(onePlan({ 'plans/p/plan.yaml': WITH_REQUEST }))
    for (const { view: make, shape, needs } of REPORT_KINDS) {
      const made = make(needs ? { ...asked, options: { unit: 'vp', request: 'dx' } } : input)
      expect(JSON.parse(JSON.stringify(made))).toEqual(made)
      fits(made, shape, 'view')
    }
    expect(quarterView(input)).toEqual(view)
  })
})

const WITH_REQUEST =
  'schema: plan/1\nid: p\ntitle: Thực hiện Đề án\nissuer: { name: [UBND XÃ A] }\nterm: { from: 2026-01-01 }\ngroups: [{ id: "1", title: Nhóm một }]\nrequests: [{ id: dx, topic: Tình hình, window: { from: 2026-07-01, to: 2026-07-31 }, from: [vp] }]\n'

/** Fails unless a value has exactly the fields of its shape. */
function fits(value: unknown, shape: Shape, path: string): void {
  if (isList(shape)) {
    expect(Array.isArray(value), path).toBe(true)
    for (const [i, item] of (value as unknown[]).entries()) fits(item, shape[0], `${path}[${i}]`)
  } else if (typeof shape === 'string') {
    const kind = { text: 'string', count: 'number', flag: 'boolean', 'text?': 'string', 'ratio?': 'object' }[shape]
    if (!(value === null && shape.endsWith('?'))) expect(typeof value, path).toBe(kind)
  } else {
    expect(Object.keys(value as object).sort(), path).toEqual(Object.keys(shape).sort())
    for (const [key, inner] of Object.entries(fieldsOf(shape))) {
      fits((value as Record<string, unknown>)[key], inner, `${path}.${key}`)
    }
  }
}
