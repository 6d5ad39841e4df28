import { toolTitles, ways, type WayKey } from '@unspasm/guideline/words/en/tools'

/** What a person calls a tool, or one way of using it. */
export function titleOfTool(tool: string, variant?: string | null): string {
  const titles: Readonly<Record<string, string>> = toolTitles
  const way = variant ? ways[`${tool}:${variant}` as WayKey]?.title : undefined
  return way ?? titles[tool] ?? tool
}
