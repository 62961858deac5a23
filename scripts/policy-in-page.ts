import type { Plugin } from 'vite'
import { metaPolicy } from './content-security-policy.ts'

/** Puts the policy into a built page, so that it also holds without a server that sends headers. */
export const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' }
  ]
}
