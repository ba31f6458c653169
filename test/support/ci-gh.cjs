// Stands in for GitHub's command line: what the recipes ask of it, kept in the file $WEB.
const { readFileSync, writeFileSync } = require('node:fs')

const web = JSON.parse(readFileSync(process.env.WEB, 'utf8'))
const args = process.argv.slice(2)
const after = (flag) => args[args.indexOf(flag) + 1]
const save = () => writeFileSync(process.env.WEB, JSON.stringify(web))
const field = (name) => args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
const bodyOf = (text) => (text.startsWith('@') ? readFileSync(text.slice(1), 'utf8') : text)
if (!process.env.GH_TOKEN) throw new Error('gh without a token')

if (args[0] === 'pr' && args[1] === 'list') {
  const found = web.pulls.find(({ head }) => head === after('--head'))
  if (found) console.log(found.number)
} else if (args[0] === 'pr') {
  const given = { title: after('--title'), body: readFileSync(after('--body-file'), 'utf8') }
  if (args[1] === 'create') web.pulls.push({ number: web.pulls.length + 1, head: after('--head'), ...given })
  else
    Object.assign(
      web.pulls.find(({ number }) => number === Number(args[2])),
      given,
    )
  save()
} else if (args.includes('--method') && after('--method') === 'GET') {
  const found = web.pulls.find(({ head, sha }) => `xa:${head}` === field('head') && sha === process.env.HEAD_SHA)
  if (found) console.log(found.number)
} else if (args.includes('--paginate')) {
  for (const { id, body } of web.comments) if (body.startsWith('<!-- plan-diff -->')) console.log(id)
} else {
  const body = bodyOf(field('body'))
  if (after('--method') === 'PATCH') {
    const id = Number(
      args
        .find((arg) => arg.startsWith('repos/'))
        .split('/')
        .at(-1),
    )
    web.comments.find((comment) => comment.id === id).body = body
  } else web.comments.push({ id: web.comments.length + 1, body })
  save()
}
