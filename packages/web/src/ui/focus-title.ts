/** Takes whoever reads to the title of the page, when what they pressed is gone and the page above says what came of it. */
export const focusTitle = (): void => document.querySelector('h1')?.focus()
