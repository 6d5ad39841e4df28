import type { ToolId } from '@unspasm/guideline/tools'
import { lazy } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import { Redirect, useParams, useSearch } from 'wouter-preact'
import { useAppState } from '../app-state.tsx'
import { Gate } from '../tools/gate.tsx'
import { registry } from '../tools/registry.ts'

/** One tool, behind its gate; its code is loaded when it is opened. */
export function ToolPage() {
  const { tool } = useParams<{ readonly tool: string }>()
  const variant = new URLSearchParams(useSearch()).get('variant')
  const { episode } = useAppState()
  const load = registry[tool as ToolId]
  const component = useMemo(() => (load ? lazy(load) : null), [load])
  if (!episode || !component) return <Redirect to="/plan" replace />
  return <Gate key={tool} tool={tool as ToolId} variant={variant} episode={episode} component={component} />
}
