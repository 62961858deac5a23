import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { filePolicy } from '../content-security-policy.ts'

const scripts = /<script\b[^>]*>([\s\S]*?)<\/script>/g
const styles = /<style\b[^>]*>([\s\S]*?)<\/style>/g

const hashes = (html: string, element: RegExp): readonly string[] =>
  [...html.matchAll(element)].map(
    ([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`
  )

/** Puts the policy into the finished file: it runs only the built-in code and styles, by their hash. Runs last. */
export const policyOfFile: Plugin = {
  name: 'policy-of-file',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue
        const html = String(file.source)
        const policy = filePolicy(hashes(html, scripts), hashes(html.replace(scripts, ''), styles))
        file.source = html.replace(
          '<meta charset="utf-8">',
          (tag) => `${tag}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`
        )
      }
    }
  }
}
