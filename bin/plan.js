#!/usr/bin/env node
import { main } from '../dist/boot.js'

process.exitCode = await main(new URL('..', import.meta.url))
