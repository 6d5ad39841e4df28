/** A thumb, up or down. */
export const ThumbMark = ({ isDown }: { readonly isDown: boolean }) => (
  <svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path
      d="M3 11h4v9H3zM9 20V11l4-8c1.7 0 2.6 1.4 2.2 3L14.5 9H20c1.2 0 2 1.1 1.7 2.200l-2 7c-.3 1-1.1 1.800-2.200 1.800z"
      fill="currentColor"
      transform={isDown ? 'rotate(180 12 12)' : undefined}
    />
  </svg>
)
