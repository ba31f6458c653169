#!/usr/bin/env node
const { join } = require('node:path')
const { main } = require('../dist/boot.cjs')

main(join(__dirname, '..')).then((code) => {
  process.exitCode = code
})
