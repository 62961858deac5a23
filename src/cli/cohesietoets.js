#!/usr/bin/env node
// Runs the TypeScript program as it stands, so that there is no build that can be stale.
import { register } from 'tsx/esm/api'

register()
await import('./main.ts')
