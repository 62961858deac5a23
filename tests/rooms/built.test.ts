import { afterAll, expect, it } from 'vitest'
import { buildServer, builtServer } from '../../scripts/build-server.ts'
import { openRoom } from '../support/room/client.ts'
import { startProcess } from '../support/room/process.ts'
import { emptyApp, scratchFolder } from '../support/room/server.ts'

const folder = scratchFolder()
afterAll(() => folder.remove())

it('the server that npm start builds has rooms, questionnaires and the words of its checks', async () => {
  await buildServer()
  const server = await startProcess(`${folder.path}/rooms.sqlite`, emptyApp(folder.path), undefined, [], builtServer)
  expect(server.said()).toBe('')
  const item = 'szw-role'
  const room = await openRoom(server.base)
  const phones = await room.joinMany(5)
  await room.change({ kind: 'go', to: item }, { kind: 'open', item })
  for (const phone of phones) expect((await phone.answer({ item, level: 1 })).status).toBe(200)
  await room.change({ kind: 'close', item }, { kind: 'reveal', item })
  expect(JSON.stringify((await room.view('board')).view)).toContain('"levels":[0,5,0,0]')
  const { questionnaire } = (await room.view('participant')).view
  const words = await fetch(`${server.base}api/words/${questionnaire.id}/${questionnaire.version}/${item}/nl`)
  expect(await words.text()).toContain('Rol van SZW')
  await server.kill('SIGTERM')
})
