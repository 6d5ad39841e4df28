import { useCallback, useLayoutEffect, useMemo } from 'preact/hooks'
import { useSearch } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { draftName, readDraft, withLink, type Draft } from './draft.ts'

/** The booking that is being made, stored at every change. */
export function useDraft(): readonly [Draft, (change: (before: Draft) => Draft) => void] {
  const { tools, setTool } = useAppState()
  const stored = tools[draftName]
  const draft = useMemo(() => readDraft(stored), [stored])
  const setDraft = useCallback(
    (change: (before: Draft) => Draft) => setTool(draftName, (before) => change(readDraft(before))),
    [setTool],
  )
  return [draft, setDraft]
}

/** Keeps what the link names that led here, before questions or a sign-in lead away from it. */
export function useLink(): void {
  const [, setDraft] = useDraft()
  const query = useSearch()
  useLayoutEffect(() => {
    if (query !== '') setDraft((before) => withLink(before, new URLSearchParams(query)))
  }, [query, setDraft])
}
