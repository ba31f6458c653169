import type { amendVi } from './amend-vi.ts'

/** Words about amendments. */
export const amendEn: typeof amendVi = {
  amend: {
    label: 'Amended',
    entry: 'the whole entry',
    pending: (change, date) => `proposed on ${date}, not in force: ${change}`,
    inForce: (change, on, document) => `amended from ${on} (${document}): ${change}`,
    later: (change, on, document) => `amended, in force from ${on} (${document}): ${change}`,
  },
}
