/** An instant in words, in the time of this device: "24 November, 09:15". */
export const whenText = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  )
