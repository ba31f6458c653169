import type { Table } from './table.ts'

/**
 * Letters that Vietnamese in Unicode never has beside others. Text typed for the fonts .VnTime (TCVN3) or VNI-Times is full of
 * them: `NhiÖm vô`, `Nhieäm vuï`.
 */
const FOREIGN = '¡¢£¤¥¦¨©ª«¬®µ¶¸¹»¼½¾ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïñöøûüþ÷ð'
const BESIDE = new RegExp(`\\p{L}[${FOREIGN}]|[${FOREIGN}]\\p{L}`, 'u')

/** A foreign name may hold one such letter; texts in an old encoding hold one in nearly every cell. */
const MANY = 3

/** True for tables typed in a Vietnamese encoding from before Unicode. */
export function mangled(tables: readonly Table[]): boolean {
  let found = 0
  for (const { rows } of tables)
    for (const { cells } of rows)
      for (const { value } of cells.values())
        if (value.is === 'text' && BESIDE.test(value.text)) {
          found += 1
          if (found >= MANY) return true
        }
  return false
}
