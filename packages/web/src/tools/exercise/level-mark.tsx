/** A ring; filled with a tick when it is done. */
export const LevelMark = ({ isDone }: { readonly isDone: boolean }) => (
  <svg class={`level-mark${isDone ? ' done' : ''}`} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <circle cx="12" cy="12" r="10" />
    {isDone && <path d="M7 12.5 10.5 16 17 9" />}
  </svg>
)
