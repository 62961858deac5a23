import { build, type InlineConfig } from 'vite'

/** Builds for users: Vite builds for the environment it runs in, and tests run in one of their own. */
export async function buildForUsers(config: InlineConfig): Promise<void> {
  const environment = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await build(config)
  } finally {
    if (environment === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = environment
  }
}

/** Builds the app as it ships, into a folder that is emptied first. */
export const buildApp = (outDir: string): Promise<void> =>
  buildForUsers({ logLevel: 'error', build: { outDir, emptyOutDir: true } })

/** Builds the app as one HTML file, with its licences beside it. */
export const buildSingleFile = (outDir: string): Promise<void> =>
  buildForUsers({
    configFile: 'vite.single.config.ts',
    mode: 'single',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true }
  })
