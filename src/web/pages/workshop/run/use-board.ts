import { useEffect, useRef, useState } from 'react'
import { hrefTo } from '../../../router/route.ts'
import { heartbeat, linkToBoards, type BoardMessage } from '../board/board-link.ts'

export interface BoardState {
  /** Whether a board reported its presence recently. */
  readonly isThere: boolean
  /** Whether the browser refused to open the window. */
  readonly isRefused: boolean
  open(): void
}

/** Opens the board of a workshop in a window of its own, and sends it what it shows whenever that changes. */
export function useBoard(id: string, message: BoardMessage): BoardState {
  const latest = useRef(message)
  const link = useRef<ReturnType<typeof linkToBoards> | null>(null)
  const [isThere, setThere] = useState(false)
  const [isRefused, setRefused] = useState(false)
  useEffect(() => {
    let gone: ReturnType<typeof setTimeout> | undefined
    const made = linkToBoards(
      id,
      () => latest.current,
      () => {
        setThere(true)
        clearTimeout(gone)
        gone = setTimeout(() => setThere(false), 4 * heartbeat)
      }
    )
    link.current = made
    return () => {
      clearTimeout(gone)
      made.close()
    }
  }, [id])
  const content = JSON.stringify(message)
  useEffect(() => {
    latest.current = JSON.parse(content) as BoardMessage
    link.current?.send()
  }, [content])
  return {
    isThere,
    isRefused,
    open: () => {
      const [page = ''] = window.location.href.split('#')
      const opened = window.open(
        `${page}${hrefTo({ page: 'board', of: id })}`,
        `board-${id}`,
        'popup,width=1280,height=720'
      )
      setRefused(opened === null)
    }
  }
}
