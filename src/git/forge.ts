/** Programs that serve git repositories and take proposals to merge. */
export type Forge = 'github' | 'gitlab' | 'forgejo'

/** A repository's page on the web. */
export interface Page {
  /** null where the address does not tell what serves it. */
  readonly forge: Forge | null
  /** `https://host/group/repo`, without user, password and `.git`. */
  readonly url: string
}

/** Web addresses of servers that take ssh under another name. */
const SAME_HOST: Readonly<Record<string, string>> = {
  'ssh.github.com': 'github.com',
  'altssh.gitlab.com': 'gitlab.com',
}

/** Hosts are told by their names alone; whatever is not named so is not guessed. */
const HOSTS: readonly (readonly [Forge, RegExp])[] = [
  ['github', /^github\.com$|^github\.|\.github\.|\.ghe\.com$/],
  ['gitlab', /^gitlab\.|\.gitlab\./],
  ['forgejo', /^codeberg\.org$|^(?:forgejo|gitea)\.|\.(?:forgejo|gitea)\./],
]

/** The page of the repository at a remote's address, in any form that git takes; undefined for a folder or a file. */
export function pageOf(address: string): Page | undefined {
  const found = byScheme(address) ?? byColon(address)
  if (!found) return undefined
  const path = found.path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '')
  if (path === '' || /[\s\u0000-\u001f]/.test(path)) return undefined
  const name = found.host.replace(/:\d+$/, '').toLowerCase()
  const forge = HOSTS.find(([, host]) => host.test(name))?.[0] ?? null
  return { forge, url: `${found.scheme}://${found.host.toLowerCase()}/${encodePath(path)}` }
}

interface Parts {
  readonly scheme: 'http' | 'https'
  readonly host: string
  readonly path: string
}

/** `https://user:secret@host:8443/group/repo.git`, `ssh://git@host:2222/group/repo`. The port of ssh is not the web's. */
function byScheme(address: string): Parts | undefined {
  const match = /^([a-z+]+):\/\/(?:[^/]*@)?(\[[0-9a-f:.]+\]|[^/:@]+)(?::(\d*))?(\/.*)$/i.exec(address)
  if (!match) return undefined
  const [, scheme = '', host = '', port = '', path = ''] = match
  const web = /^https?$/i.test(scheme)
  if (!web && !/^(?:ssh|git|git\+ssh|ssh\+git)$/i.test(scheme)) return undefined
  return {
    scheme: /^http$/i.test(scheme) ? 'http' : 'https',
    host: web ? host + (port === '' ? '' : `:${port}`) : sameHost(host),
    path,
  }
}

/** `git@host:group/repo.git`; `C:\repo` and `C:/repo` are folders. */
function byColon(address: string): Parts | undefined {
  const match = /^(?:[^/@:\s]+@)?(\[[0-9a-f:.]+\]|[^/:@\s\\]{2,}):(?!\/\/)(.+)$/i.exec(address)
  if (!match || /^[a-z+]+::/i.test(address)) return undefined
  const [, host = '', path = ''] = match
  return path.includes('\\') ? undefined : { scheme: 'https', host: sameHost(host), path }
}

const sameHost = (host: string): string => SAME_HOST[host.toLowerCase()] ?? host

const encodePath = (path: string): string => path.split('/').map(encodeOnce).join('/')

/** Addresses may be encoded already. */
const encodeOnce = (part: string): string => encodeURIComponent(/%[0-9a-f]{2}/i.test(part) ? safeDecode(part) : part)

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The link that begins a proposal to merge a branch; null where the server is not one we know, or a base is needed and not known. */
export function proposalLink({ forge, url }: Page, branch: string, base: string | null): string | null {
  const to = base === null ? null : encodePath(base)
  const from = encodePath(branch)
  if (forge === 'github') return to === null ? `${url}/pull/new/${from}` : `${url}/compare/${to}...${from}?expand=1`
  if (forge === 'gitlab') {
    const query = [
      `merge_request[source_branch]=${branch}`,
      ...(base === null ? [] : [`merge_request[target_branch]=${base}`]),
    ]
    return `${url}/-/merge_requests/new?${query.map((part) => part.split('=').map(encodeURIComponent).join('=')).join('&')}`
  }
  return forge === 'forgejo' && to !== null ? `${url}/compare/${to}...${from}` : null
}

/** The link a server offers in its answer to a push (`remote: https://…`), if it leads to that same server. */
export function offeredLink(said: readonly string[], page: Page): string | null {
  const host = hostOf(page.url)
  const links = said.flatMap((line) => /^remote:\s+(https?:\/\/\S+)\s*$/.exec(line)?.[1] ?? [])
  return links.find((link) => hostOf(link) === host) ?? null
}

const hostOf = (url: string): string => (/^https?:\/\/(?:[^/@]*@)?([^/:]+)/i.exec(url)?.[1] ?? '').toLowerCase()

/** Text in which no address shows a user's name or password. */
export const withoutCredentials = (text: string): string => text.replace(/([a-z][a-z+]*:\/\/)[^\s/]*@/gi, '$1')
