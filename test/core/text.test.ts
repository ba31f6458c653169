import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalId, fold, LETTERS, nearest, nfc } from '../../src/core/text.ts'

describe('ids as people type them', () => {
  test.each([
    ['1.c', '1.c'],
    ['III.1.c', '1.c'],
    ['iii.1.c', '1.c'],
    ['1.C', '1.c'],
    [' 5.đ ', '5.đ'],
    ['5.Đ', '5.đ'],
    ['1.dd', '1.đ'],
    ['III.1.DD', '1.đ'],
    ['1.d', '1.d'],
    ['V.1.2', 'V.1.2'],
    ['CT02', 'CT02'],
    ['cong-an', 'cong-an'],
  ])('%s is %s', (typed, id) => expect(canonicalId(typed)).toBe(id))

  test('đ is never taken for d', () => expect(canonicalId('1.đ')).not.toBe(canonicalId('1.d')))

  test('NFD and NFC are one id', () => {
    expect(canonicalId('chỉ-tiêu-ố'.normalize('NFD'))).toBe('chỉ-tiêu-ố')
    expect(nfc('Văn hóa'.normalize('NFD'))).toBe('Văn hóa'.normalize('NFC'))
  })

  test('property: an id in the form of the files stays as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.constantFrom(...LETTERS), (group, letter) => {
        expect(canonicalId(`${group}.${letter}`)).toBe(`${group}.${letter}`)
        expect(canonicalId(`III.${group}.${letter.toUpperCase()}`)).toBe(`${group}.${letter}`)
      }),
    )
  })
})

describe('folding, for matching only', () => {
  test.each([
    ['Văn  hoá – Xã hội', 'văn hóa - xã hội'],
    ['ĐỊA CHÍNH', 'địa chính'],
    ['Kiến nghị,\nđề xuất', 'kien nghi, de xuat'],
    ['Thường xuyên'.normalize('NFD'), 'Thường xuyên'.normalize('NFC')],
  ])('%s folds like %s', (a, b) => expect(fold(a)).toBe(fold(b)))

  test('words stay apart', () => expect(fold('tài chính')).not.toBe(fold('địa chính')))
})

describe('the nearest name', () => {
  const units = ['van-phong', 'vhxh', 'kinh-te', 'cong-an', 'trung-tam-hcc']
  test.each([
    ['van-phogn', 'van-phong'],
    ['văn-phòng', 'van-phong'],
    ['kinhte', 'kinh-te'],
    ['vxhh', 'vhxh'],
  ])('%s: %s', (typed, found) => expect(nearest(typed, units)).toBe(found))

  test('none that is far off', () => {
    expect(nearest('quan-su', units)).toBeUndefined()
    expect(nearest('tai-chinh', [])).toBeUndefined()
  })

  test('property: a name of the list is its own nearest, and one letter wrong still finds it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.nat(), (unit, where) => {
        expect(nearest(unit, units)).toBe(unit)
        const i = where % unit.length
        expect(nearest(`${unit.slice(0, i)}z${unit.slice(i + 1)}`, units)).toBe(unit)
      }),
    )
  })
})

test('points are lettered as in official documents: no f, j, w, z, and đ after d', () => {
  expect(LETTERS.slice(0, 6)).toEqual(['a', 'b', 'c', 'd', 'đ', 'e'])
  expect(
    ['f', 'j', 'w', 'z', 'ă', 'â', 'ê', 'ô', 'ơ', 'ư'].some((l) => (LETTERS as readonly string[]).includes(l)),
  ).toBe(false)
  expect(LETTERS).toHaveLength(23)
})
