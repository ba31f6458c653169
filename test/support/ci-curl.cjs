// Stands in for curl before the web interfaces of GitLab and Forgejo: what the recipes ask of them, kept in the file $WEB.
const { readFileSync, writeFileSync } = require('node:fs')

const web = JSON.parse(readFileSync(process.env.WEB, 'utf8'))
const args = process.argv.slice(2)
const after = (flag) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined)
const method = after('--request') ?? 'GET'
const url = args.at(-1)
const list = url.includes('/pulls') ? web.pulls : web.comments
const id = Number(/\/(\d+)$/.exec(url)?.[1])
if (!/: (?:token )?\S+/.test(readFileSync(after('--header').slice(1), 'utf8'))) throw new Error('curl without a token')

const typed = after('--data-urlencode')
const given = typed ? { body: readFileSync(typed.slice('body@'.length), 'utf8') } : undefined
const data = after('--data')
const sent = given ?? (data ? JSON.parse(readFileSync(data.slice(1), 'utf8')) : {})
if (method === 'POST') list.push({ id: list.length + 1, number: list.length + 1, ...sent })
else if (method !== 'GET')
  Object.assign(
    list.find((entry) => entry.id === id),
    sent,
  )
const answer = list.map((entry) => ({ ...entry, head: { ref: entry.head } }))
writeFileSync(after('--output'), JSON.stringify(answer))
writeFileSync(process.env.WEB, JSON.stringify(web))
