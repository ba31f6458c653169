import { describe, expect, it } from 'vitest'
import { offeredLink, pageOf, proposalLink, withoutCredentials } from '../../src/git/forge.ts'

describe('the page of a repository, from every form of address', () => {
  it.each([
    ['https://github.com/xa-minh-hoa/ke-hoach.git', 'github', 'https://github.com/xa-minh-hoa/ke-hoach'],
    ['https://github.com/xa-minh-hoa/ke-hoach/', 'github', 'https://github.com/xa-minh-hoa/ke-hoach'],
    ['https://lan:secret@github.com/xa-minh-hoa/ke-hoach.git', 'github', 'https://github.com/xa-minh-hoa/ke-hoach'],
    ['git@github.com:xa-minh-hoa/ke-hoach.git', 'github', 'https://github.com/xa-minh-hoa/ke-hoach'],
    ['ssh://git@ssh.github.com:443/xa-minh-hoa/ke-hoach.git', 'github', 'https://github.com/xa-minh-hoa/ke-hoach'],
    ['git@GitLab.com:tinh/huyen/xa/ke-hoach.git', 'gitlab', 'https://gitlab.com/tinh/huyen/xa/ke-hoach'],
    ['ssh://git@gitlab.tinh.example:2222/tinh/xa.git', 'gitlab', 'https://gitlab.tinh.example/tinh/xa'],
    [
      'https://oauth2:glpat-abc@gitlab.tinh.example:8443/tinh/xa.git',
      'gitlab',
      'https://gitlab.tinh.example:8443/tinh/xa',
    ],
    ['http://git.gitlab.tinh.example/tinh/xa', 'gitlab', 'http://git.gitlab.tinh.example/tinh/xa'],
    ['https://codeberg.org/minh-hoa/ke-hoach.git', 'forgejo', 'https://codeberg.org/minh-hoa/ke-hoach'],
    ['gitea.xa.example:minh-hoa/ke-hoach.git', 'forgejo', 'https://gitea.xa.example/minh-hoa/ke-hoach'],
    ['https://git.tinh.example/minh-hoa/ke-hoach.git', null, 'https://git.tinh.example/minh-hoa/ke-hoach'],
    ['git@[fe80::1]:minh-hoa/ke-hoach.git', null, 'https://[fe80::1]/minh-hoa/ke-hoach'],
    ['https://github.com/x%C3%A3/k%E1%BA%BF.git', 'github', 'https://github.com/x%C3%A3/k%E1%BA%BF'],
    ['git@github.com:xã/kế.git', 'github', 'https://github.com/x%C3%A3/k%E1%BA%BF'],
    ['https://mygithub.com.evil.example/a/b', null, 'https://mygithub.com.evil.example/a/b'],
  ])('%s', (address, forge, url) => {
    expect(pageOf(address)).toEqual({ forge, url })
  })

  it.each(['/srv/git/r.git', '../r.git', 'file:///srv/r.git', 'C:\\kho\\r.git', 'C:/kho/r.git', 'ext::sh -c x', ''])(
    '%j is no page',
    (address) => expect(pageOf(address)).toBeUndefined(),
  )
})

describe('the link that begins a pull request', () => {
  const page = (forge: 'github' | 'gitlab' | 'forgejo' | null) => ({ forge, url: 'https://may.example/xa/kho' })
  it.each([
    ['github', 'main', 'https://may.example/xa/kho/compare/main...bao-cao/2026-Q3-vhxh?expand=1'],
    ['github', null, 'https://may.example/xa/kho/pull/new/bao-cao/2026-Q3-vhxh'],
    [
      'gitlab',
      'main',
      'https://may.example/xa/kho/-/merge_requests/new?merge_request%5Bsource_branch%5D=bao-cao%2F2026-Q3-vhxh&merge_request%5Btarget_branch%5D=main',
    ],
    [
      'gitlab',
      null,
      'https://may.example/xa/kho/-/merge_requests/new?merge_request%5Bsource_branch%5D=bao-cao%2F2026-Q3-vhxh',
    ],
    ['forgejo', 'main', 'https://may.example/xa/kho/compare/main...bao-cao/2026-Q3-vhxh'],
    ['forgejo', null, null],
    [null, 'main', null],
  ] as const)('%s, into %s', (forge, base, link) => {
    expect(proposalLink(page(forge), 'bao-cao/2026-Q3-vhxh', base)).toBe(link)
  })

  it('takes the link a server offers, and only if it leads to that server', () => {
    const said = [
      'remote:',
      'remote:   https://khac.example/a',
      'remote:   https://may.example/xa/kho/compare/x',
      'remote:',
    ]
    expect(offeredLink(said, page(null))).toBe('https://may.example/xa/kho/compare/x')
    expect(offeredLink(said.slice(0, 2), page(null))).toBeNull()
  })
})

it('no address shows a name or a password', () => {
  const said = "fatal: unable to access 'https://lan:mat@khau@may.example/a.git/': 403; ssh://git@may.example/b"
  expect(withoutCredentials(said)).toBe(
    "fatal: unable to access 'https://may.example/a.git/': 403; ssh://may.example/b",
  )
})
