type Props = { readonly path: string }

function Mark({ path }: Props) {
  return (
    <svg className="mark-drawn" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.75" />
    </svg>
  )
}

/** Says that a link leads to another site. The words beside it say so too. */
export const LeavesMark = () => <Mark path="M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5" />

/** Points back, before the words that say where to. */
export const BackMark = () => <Mark path="M9.5 3 4.5 8l5 5" />

/** Takes something away. A label beside it or on its button says what. */
export const RemoveMark = () => <Mark path="M4 4l8 8M12 4l-8 8" />
