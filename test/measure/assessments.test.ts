import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sharesOf } from '../../src/core/criteria.ts'
import type { Answer, Assessment, CriteriaSet, Criterion } from '../../src/core/plan.ts'
import type { AssessmentStatus } from '../../src/core/progress.ts'
import { compare, fromDecimal, type Ratio, ZERO } from '../../src/core/ratio.ts'
import { assessmentsAt, scored } from '../../src/measure/assessment.ts'
import { assessment, criteria, plan } from '../support/plan-builder.ts'

const levels = (...shares: (number | undefined)[]): Criterion['levels'] =>
  shares.map((share, level) => ({
    level,
    meaning: `Mức ${level}`,
    ...(share === undefined ? {} : { share }),
  })) as Criterion['levels']
const even = (count: number): Criterion['levels'] => levels(...Array.from({ length: count }, () => undefined))
const criterion = (id: string, weight?: number, own = even(4)): Criterion => ({
  id,
  name: `Tiêu chí ${id}`,
  levels: own,
  ...(weight === undefined ? {} : { weight }),
})

const GRADES = [
  { from: 80, name: 'Tốt' },
  { from: 50, name: 'Khá' },
  { from: 0, name: 'Chưa đạt' },
]
const BUSINESS = criteria('dtdn', [criterion('1', 20), criterion('2', 30), criterion('3', 50)], { grades: GRADES })
const answered = (answers: Record<string, Answer>, set = BUSINESS) => scored(assessment({ answers }), set)
const text = (r: Ratio | null): string | null => r && `${r.n}/${r.d}`

describe('the share of a level', () => {
  test.each<[string, Criterion['levels'], string[]]>([
    ['none stated: evenly from 0 to 100', even(4), ['0/1', '100/3', '200/3', '100/1']],
    ['two levels', even(2), ['0/1', '100/1']],
    ['as stated', levels(0, 20, 60, 100), ['0/1', '20/1', '60/1', '100/1']],
    ['some stated, the others by their rank', levels(undefined, 12.5, undefined), ['0/1', '125/10', '100/1']],
    [
      'by rank, whatever the numbers',
      [1, 3, 5].map((level) => ({ level, meaning: 'Mức' })) as Criterion['levels'],
      ['0/1', '50/1', '100/1'],
    ],
  ])('%s', (_name, own, shares) => {
    expect([...sharesOf(criterion('1', 1, own)).values()].map(text)).toEqual(shares)
  })
})

describe('the score of an assessment', () => {
  test.each<[string, Record<string, Answer>, Partial<Record<keyof AssessmentStatus, unknown>>]>([
    [
      'every criterion answered: Σ weight × share / Σ weight',
      { '1': { level: 3 }, '2': { level: 3 }, '3': { level: 0 } },
      { score: { n: 50n, d: 1n }, atLeast: { n: 50n, d: 1n }, coverage: { n: 3n, d: 3n }, grade: 'Khá', why: null },
    ],
    [
      'exact: (20 × 100/3 + 30 × 200/3 + 50 × 100/3) / 100 = 130/3',
      { '1': { level: 1 }, '2': { level: 2 }, '3': { level: 1 } },
      { score: { n: 130n, d: 3n }, grade: 'Chưa đạt' },
    ],
    [
      'one unanswered: no score, only what is certain, and no grade',
      { '1': { level: 3 }, '2': { level: 3 } },
      { score: null, atLeast: { n: 50n, d: 1n }, coverage: { n: 2n, d: 3n }, grade: null, why: 'unanswered' },
    ],
    [
      'one that does not apply leaves both sides',
      { '1': { level: 3 }, '2': { level: 0 }, '3': { notApplicable: 'Không bán hàng' } },
      { score: { n: 40n, d: 1n }, coverage: { n: 2n, d: 2n }, why: null },
    ],
    [
      'nothing answered: nothing is certain',
      {},
      { score: null, atLeast: null, coverage: { n: 0n, d: 3n }, why: 'unanswered' },
    ],
    [
      'none applies: no score',
      { '1': { notApplicable: 'a' }, '2': { notApplicable: 'b' }, '3': { notApplicable: 'c' } },
      { score: null, atLeast: null, coverage: null, why: 'notApplicable' },
    ],
    [
      'a level the criterion does not have is no answer',
      { '1': { level: 7 }, '2': { level: 3 }, '3': { level: 3 } },
      { score: null, atLeast: { n: 80n, d: 1n }, why: 'unanswered' },
    ],
    [
      'a level and a reason why it does not apply is no answer',
      { '1': { level: 3, notApplicable: 'a' }, '2': { level: 3 }, '3': { level: 3 } },
      { score: null, atLeast: { n: 80n, d: 1n }, why: 'unanswered' },
    ],
    [
      'a note alone is no answer',
      { '1': { note: 'chưa xem' }, '2': { level: 3 }, '3': { level: 3 } },
      { score: null, why: 'unanswered' },
    ],
    [
      'an answer to a criterion the set does not have counts nowhere',
      { '1': { level: 3 }, '2': { level: 3 }, '3': { level: 3 }, '9': { level: 0 } },
      { score: { n: 100n, d: 1n }, coverage: { n: 3n, d: 3n }, grade: 'Tốt' },
    ],
  ])('%s', (_name, answers, expected) => expect(answered(answers)).toMatchObject(expected))

  test('no weight stated: all count the same', () => {
    const set = criteria('dtdn', [criterion('1'), criterion('2'), criterion('3')])
    const answers = { '1': { level: 3 }, '2': { level: 0 }, '3': { level: 0 } }
    expect(answered(answers, set)).toMatchObject({ score: { n: 100n, d: 3n }, grade: null })
  })

  test('weights for some only: no score, nothing certain', () => {
    const set = criteria('dtdn', [criterion('1', 20), criterion('2')])
    expect(answered({ '1': { level: 3 }, '2': { level: 3 } }, set)).toMatchObject({
      score: null,
      atLeast: null,
      coverage: { n: 2n, d: 2n },
      why: 'weights',
    })
  })

  test('the set is not known: no score', () =>
    expect(scored(assessment({ answers: { '1': { level: 3 } } }), null)).toMatchObject({
      score: null,
      atLeast: null,
      coverage: null,
      why: 'set',
    }))

  test.each([
    [80, 'Tốt'],
    [79.9, 'Khá'],
    [50, 'Khá'],
    [49.9, 'Chưa đạt'],
  ])('the grade of %d is %s, in whatever order grades stand', (share, grade) => {
    const own = [criterion('1', 1, levels(0, share, 100))]
    for (const grades of [GRADES, GRADES.toReversed()])
      expect(answered({ '1': { level: 1 } }, criteria('dtdn', own, { grades })).grade).toBe(grade)
  })

  test('how each criterion counts is kept', () => {
    const { criteria: rows } = answered({ '1': { level: 2 }, '3': { notApplicable: 'a' } })
    expect(rows.map((c) => [c.criterion.id, c.state, c.level, text(c.share), text(c.weight), text(c.product)])).toEqual(
      [
        ['1', 'answered', 2, '200/3', '20/1', '4000/3'],
        ['2', 'unanswered', null, null, '30/1', null],
        ['3', 'notApplicable', null, null, '50/1', null],
      ],
    )
    expect(rows.map((c) => c.origin.path.join('.'))).toEqual(['answers.1', 'criteria.1', 'answers.3'])
  })
})

describe('assessments by a day', () => {
  const made = (subject: Assessment['subject'], period: string, date: string, set = 'dtdn'): Assessment =>
    assessment({ subject, period, date, set, file: `${period}/${Object.values(subject)[0]}-${set}-${date}` })
  const all = [
    made({ business: 'HTX Rau an toàn' }, '2025', '2025-12-05'),
    made({ business: 'htx  rau an toàn' }, '2026-H1', '2026-06-02'),
    made({ unit: 'vhxh' }, '2026-H1', '2026-06-02'),
    made({ unit: 'vhxh' }, '2026-H1', '2026-06-10', 'truyen-thong'),
    made({ unit: 'vhxh' }, '2026-Q3', '2026-09-20'),
  ]
  const at = (day: string): AssessmentStatus[] => assessmentsAt(plan({ criteria: [BUSINESS], assessments: all }), day)

  test('later ones do not exist yet', () => expect(at('2026-06-05')).toHaveLength(3))

  test('the latest of each subject and set is marked; a business is the same in other capitals', () => {
    expect(at('2026-09-14').map((status) => status.latest)).toEqual([false, true, true, true])
    expect(at('2026-09-20').map((status) => status.latest)).toEqual([false, true, false, true, true])
    expect(at('2025-12-31').map((status) => status.latest)).toEqual([true])
  })

  test('a criteria set that could not be read leaves no score', () => {
    const whole = assessment({ answers: { '1': { level: 3 }, '2': { level: 3 }, '3': { level: 3 } } })
    const damaged = plan({ criteria: [BUSINESS], assessments: [whole], unread: ['plans/minh-hoa/criteria/dtdn.yaml'] })
    expect(assessmentsAt(damaged, '2026-09-14')).toMatchObject([{ score: null, atLeast: null, why: 'unread' }])
  })
})

describe('for any set and any answers', () => {
  const share = fc.double({ min: 0, max: 100, noNaN: true }).map((n) => Math.round(n * 10) / 10)
  const rising = fc.array(share, { minLength: 2, maxLength: 5 }).map((all) => all.toSorted((a, b) => a - b))
  const ownLevels = fc.oneof(
    fc.integer({ min: 2, max: 6 }).map(even),
    rising.map((shares) => levels(...shares)),
  )
  const weights = fc.constantFrom('none' as const, 'all' as const)
  const anySet = fc
    .tuple(fc.array(fc.tuple(ownLevels, fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 6 }), weights)
    .map(([all, weighed]) =>
      criteria(
        'dtdn',
        all.map(([own, weight], i) => criterion(String(i + 1), weighed === 'all' ? weight : undefined, own)),
      ),
    )
  const answerFor = ({ levels: own }: Criterion): fc.Arbitrary<Answer | null> =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...own.map(({ level }) => ({ level }))) },
      { weight: 1, arbitrary: fc.constant({ notApplicable: 'Không có' }) },
      { weight: 1, arbitrary: fc.constant(null) },
    )
  const anyCase = anySet.chain((set) =>
    fc.tuple(...set.criteria.map(answerFor)).map((answers) => {
      const given = set.criteria.flatMap(({ id }, i): [string, Answer][] => (answers[i] ? [[id, answers[i]]] : []))
      return { set, answers: Object.fromEntries(given) }
    }),
  )
  const HUNDRED = fromDecimal(100)
  const between = (r: Ratio | null): boolean => r === null || (compare(r, ZERO) >= 0 && compare(r, HUNDRED) <= 0)

  test('score and certain points lie in 0..100; a score is certain', () => {
    fc.assert(
      fc.property(anyCase, ({ set, answers }) => {
        const { score, atLeast, coverage } = answered(answers, set)
        expect([between(score), between(atLeast)]).toEqual([true, true])
        if (score) expect([text(score), coverage?.n]).toEqual([text(atLeast), coverage?.d])
      }),
    )
  })

  test('a higher level never lowers the score', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), ({ set, answers }, at) => {
        const chosen = set.criteria[at % set.criteria.length] as Criterion
        const level = answers[chosen.id]?.level
        const higher = chosen.levels.find((entry) => level !== undefined && entry.level > level)
        fc.pre(higher !== undefined)
        const before = answered(answers, set)
        const after = answered({ ...answers, [chosen.id]: { level: higher?.level ?? 0 } }, set)
        if (before.atLeast && after.atLeast) expect(compare(after.atLeast, before.atLeast)).toBeGreaterThanOrEqual(0)
        expect(after.score === null).toBe(before.score === null)
      }),
    )
  })

  test('the order of criteria and answers does not matter', () => {
    fc.assert(
      fc.property(anyCase, ({ set, answers }) => {
        const turned: CriteriaSet = { ...set, criteria: set.criteria.toReversed() }
        const back = Object.fromEntries(Object.entries(answers).toReversed())
        const [one, other] = [answered(answers, set), answered(back, turned)]
        expect([text(other.score), text(other.atLeast), other.why]).toEqual([
          text(one.score),
          text(one.atLeast),
          one.why,
        ])
      }),
    )
  })

  test('what is certain never exceeds the score that the missing answers could bring', () => {
    fc.assert(
      fc.property(anyCase, ({ set, answers }) => {
        const { atLeast } = answered(answers, set)
        const lowest = set.criteria.map(({ id, levels: own }) => [id, answers[id] ?? { level: own[0]?.level ?? 0 }])
        const { score } = answered(Object.fromEntries(lowest), set)
        if (atLeast && score) expect(compare(atLeast, score)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
