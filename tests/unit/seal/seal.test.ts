import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { isSealed, seal, unseal, unsealer } from '#seal/seal.ts'

const text = '{ "draft": "vertrouwelijk, met é en 😀" }\n'
const sealed = await seal(text, 'vier losse woorden samen')
const codeOf = async (bytes: Uint8Array, passphrase = 'vier losse woorden samen'): Promise<string> => {
  const opened = await unseal(bytes, passphrase)
  return opened.ok ? 'opened' : opened.problems.map(({ code }) => code).join(', ')
}
const withHeader = (change: (header: string) => string): Uint8Array => {
  const latin = Array.from(sealed, (byte) => String.fromCharCode(byte)).join('')
  return Uint8Array.from(change(latin), (letter) => letter.charCodeAt(0))
}

describe('a sealed file', () => {
  it('opens with its passphrase and returns the text', async () => {
    const opened = await unseal(sealed, 'vier losse woorden samen')
    expect(opened.ok && opened.value).toBe(text)
  })

  it('holds any bytes, and says so when they are no text', async () => {
    const bytes = Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0xff, 0x00])
    const locked = await seal(bytes, 'vier losse woorden samen')
    const opened = await unsealer('vier losse woorden samen')(locked)
    expect(opened.ok && [...opened.value]).toEqual([...bytes])
    expect(await codeOf(locked)).toBe('damaged-seal')
  })

  it('opens in any program for age', async () => {
    const decrypter = new Decrypter()
    decrypter.addPassphrase('vier losse woorden samen')
    expect(await decrypter.decrypt(sealed, 'text')).toBe(text)
  })

  it('costs 2^17 rounds of work per guess', () => {
    expect(Array.from(sealed.subarray(0, 80), (byte) => String.fromCharCode(byte)).join('')).toMatch(
      /^age-encryption\.org\/v1\n-> scrypt \S{22} 17\n/
    )
  })

  it('reveals nothing of its content', () => {
    expect(Array.from(sealed, (byte) => String.fromCharCode(byte)).join('')).not.toContain('vertrouwelijk')
  })

  it('is recognised by its first line', () => {
    expect(isSealed(sealed)).toBe(true)
    expect(isSealed(new TextEncoder().encode(text))).toBe(false)
    expect(isSealed(new Uint8Array())).toBe(false)
  })

  it('does not open with another passphrase', async () => {
    expect(await codeOf(sealed, 'Vier losse woorden samen')).toBe('wrong-passphrase')
  })

  it('does not open when it was changed or truncated', async () => {
    expect(await codeOf(sealed.map((byte, index) => (index === sealed.length - 3 ? byte ^ 1 : byte)))).toBe(
      'damaged-seal'
    )
    expect(await codeOf(sealed.slice(0, -10))).toBe('damaged-seal')
  })

  it('is refused unread when opening it would take gigabytes', async () => {
    expect(await codeOf(withHeader((header) => header.replace(/(-> scrypt \S+) \d+/, '$1 22')))).toBe('seal-too-heavy')
  })

  it('is refused when it is locked with a key', async () => {
    const encrypter = new Encrypter()
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()))
    expect(await codeOf(await encrypter.encrypt(text))).toBe('not-sealed-with-passphrase')
  })

  it('is refused when it contains no text', async () => {
    const encrypter = new Encrypter()
    encrypter.setPassphrase('x')
    encrypter.setScryptWorkFactor(10)
    expect(await codeOf(await encrypter.encrypt(Uint8Array.of(0xff, 0xfe)), 'x')).toBe('damaged-seal')
  })
})
