type Timed = { readonly startsAt: Date; readonly endsAt: Date; readonly leaveAt: Date; readonly freeAt: Date }

/** The spans of a visit, or of what is held for one, in the form of the pure room. */
export const spansOf = ({ startsAt, endsAt, leaveAt, freeAt }: Timed) => ({
  onSite: { start: startsAt.getTime(), end: endsAt.getTime() },
  occupied: { start: leaveAt.getTime(), end: freeAt.getTime() },
})
