import { Encrypter } from 'age-encryption'

/**
 * Seals as another program does: with every byte of the passphrase as given, and with little work, so that it opens at
 * once.
 */
export async function sealedElsewhere(text: string, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(4)
  return encrypter.encrypt(text)
}
