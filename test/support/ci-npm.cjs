// Stands in for npm in a recipe: downloads nothing, but holds the call to what npm would need for it, and refuses to run beside a secret.
const { existsSync, mkdirSync, readFileSync } = require('node:fs')
const { join } = require('node:path')

const refuse = (why) => {
  process.stderr.write(`npm: ${why}\n`)
  process.exit(8)
}

const secrets = Object.entries(process.env).filter(([name, value]) => /TOKEN/.test(name) && value !== '')
if (secrets.length > 0) refuse('a secret beside npm')

const given = process.argv.slice(2)
const prefix = given[0] === '--prefix' ? given.splice(0, 2)[1] : process.cwd()
const read = (name) =>
  existsSync(join(prefix, name)) ? JSON.parse(readFileSync(join(prefix, name), 'utf8')) : refuse(`no ${name}`)
const manifest = read('package.json')
const call = given.join(' ')

if (call === 'ci --ignore-scripts --no-audit --no-fund') {
  const { packages } = read('package-lock.json')
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }
  for (const [name, version] of Object.entries(wanted))
    if (packages[`node_modules/${name}`]?.version !== version) refuse(`${name} ${version} is not what the lockfile has`)
  for (const [path, { integrity, link }] of Object.entries(packages))
    if (path !== '' && !link && !integrity) refuse(`${path} is not pinned by its content`)
  mkdirSync(join(prefix, 'node_modules'), { recursive: true })
} else if (call === 'run build') {
  if (!existsSync(join(prefix, 'node_modules'))) refuse('nothing is installed')
  if (!manifest.scripts?.build) refuse('there is no such script')
} else refuse(`${call} is no call of a recipe`)
