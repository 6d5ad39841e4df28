import { useEffect } from 'preact/hooks'
import { useAppState } from '../app-state.tsx'

/** Puts the chosen theme and floor mode on the document; the device decides the theme when nothing is chosen. */
export function useAppearance(): void {
  const { theme, floor, turn } = useAppState().preferences
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)')
    const show = () => {
      const isDark = theme === 'dark' || (theme === 'device' && dark.matches)
      document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
      document.documentElement.dataset['floor'] = floor ? 'on' : 'off'
      document.documentElement.dataset['turn'] = floor ? turn : 'none'
    }
    show()
    dark.addEventListener('change', show)
    return () => dark.removeEventListener('change', show)
  }, [theme, floor, turn])
}
