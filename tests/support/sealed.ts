import { Encrypter } from 'age-encryption'

/** Seals as another program does: with every byte of the phrase as it is, and at little work, so that it opens at once. */
export async function sealedElsewhere(text: string, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(4)
  return encrypter.encrypt(text)
}
