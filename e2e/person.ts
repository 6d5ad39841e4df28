import { expect, type Locator, type Page } from '@playwright/test'

/** Somebody who taps through the check, and counts the taps. */
export class Person {
  taps = 0
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens the page and begins; the tap that begins is not counted, as in the specification. */
  async begin(): Promise<void> {
    await this.page.goto('/')
    await this.page.getByRole('button', { name: 'Start the check' }).click()
    await this.sees('Do any of these fit RIGHT NOW?')
  }

  async sees(title: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(title)
  }

  async none(): Promise<void> {
    await this.tap(this.page.getByRole('button', { name: 'None of these' }))
  }

  async goOn(): Promise<void> {
    await this.tap(this.page.getByRole('button', { name: 'Continue' }))
  }

  async ticks(label: string | RegExp): Promise<void> {
    await this.tap(this.page.getByRole('checkbox', { name: label }))
  }

  async isNotSureOf(label: string): Promise<void> {
    await this.tap(this.page.getByRole('button', { name: `Not sure: ${label}` }))
  }

  async chooses(label: string | RegExp): Promise<void> {
    await this.tap(this.page.getByRole('button', { name: label, exact: typeof label === 'string' }))
  }

  async isOfAge(age: number): Promise<void> {
    for (const digit of String(age)) await this.chooses(digit)
  }

  /** Marks a place on the picture, such as "Lower back, left". */
  async hurtsAt(place: string): Promise<void> {
    const zone = this.page.getByRole('button', { name: place, exact: true })
    const box = this.page.getByRole('checkbox', { name: place, exact: true })
    await this.tap(zone.or(box).first())
  }

  /** The four screens of danger, all clear. */
  async hasNoDanger(): Promise<void> {
    await this.none()
    await this.sees(/NEW since the pain began/)
    await this.none()
    await this.sees('Do you have any of these now?')
    await this.none()
    await this.sees(/your pee/)
    await this.none()
    await this.sees('About you')
  }

  /** From the history to the first result: nothing in the history, a fresh strain after lifting a box. */
  async liftedABox(): Promise<void> {
    await this.sees(/Has a doctor ever told you/)
    await this.none()
    await this.sees(/do you take any of these/)
    await this.none()
    await this.sees('Where does it hurt?')
    await this.hurtsAt('Lower back, left')
    await this.goOn()
    await this.sees('How bad is it?')
    await this.chooses('6')
    await this.sees('How did it begin?')
    await this.chooses('Less than 3 days')
    await this.chooses('Suddenly, in seconds or minutes')
    await this.chooses('Lifting, bending or twisting')
    await this.sees('Tick what fits your pain')
    await this.ticks(/Clearly worse with some movements/)
    await this.goOn()
  }

  private async tap(target: Locator): Promise<void> {
    await target.click()
    this.taps += 1
  }
}
