import fc from 'fast-check'

// One seed for all properties: the same commit passes or fails on every machine, on every day.
// `SEED=7 npx vitest run` looks among other values.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_251) })
