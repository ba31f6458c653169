// Imported into a measured process (node --import): on exit it writes the most memory the process held, in KiB, to the file that
// PLAN_BENCH_PEAK names. The system keeps that figure itself, so nothing has to watch the process.
import { writeFileSync } from 'node:fs'

process.on('exit', () => writeFileSync(process.env.PLAN_BENCH_PEAK, String(process.resourceUsage().maxRSS)))
