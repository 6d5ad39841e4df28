/** How long a "not for me" holds, days; `null` for the whole bout. Source: plan 3, P0-6; the two others are a choice. */
export const notForMeDays = { hurts: 3, 'no-time': 0, 'do-not-like': null, 'not-possible': null } as const

/** Days for which a remedy that a fair test found worse is left out. Source: plan 4.0, P0-7. */
export const worseVerdictDays = 14

/** Most items of a horizon that P0-5 leaves, and the days whose sessions it counts. Source: plan 4.0. */
export const smallPlan = { today: 1, week: 1, countedDays: 14, otherwise: 'walk-plan' } as const

/** Fixed check-ins, days since the first check, and the step after the last of them. Source: plan 4.6. */
export const reviewDays = { fixed: [1, 3, 7, 14, 28], afterwardsEvery: 7, afterVisit: 1, visitWindow: 2 } as const

/** Reminders a day at most, by phase. Source: plan 4.5, S-6. */
export const remindersPerDay = { acutePhases: ['first-hours', 'acute'], acute: 6, later: 3 } as const

/** Weekdays of a programme of three days, 1 is Monday. Source: EXPERT. */
export const programmeWeekdays: readonly number[] = [1, 3, 5]
