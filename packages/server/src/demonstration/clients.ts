import type { Answers } from '@unspasm/care/answers'
import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import type { LocalDate } from '@unspasm/scheduling/local-time'
import type { BristolPlace } from './places.ts'
import type { InventedRole } from './staff.ts'

/** Somebody invented who is visited. */
export type InventedClient = {
  readonly firstName: string
  readonly name: string
  readonly home: BristolPlace
  readonly age: number
  readonly sex: 'female' | 'male'
}

const client = (name: string, home: BristolPlace, age: number, sex: InventedClient['sex']): InventedClient => ({
  firstName: name.split(' ')[0]!,
  name,
  home,
  age,
  sex,
})

/** Who is visited by whom: by the first name of the invented professional, whose area they live in. */
export const inventedClients: Readonly<Record<string, readonly InventedClient[]>> = {
  Nadia: [
    client('Joan Petrie', 'Horfield', 61, 'female'),
    client('Leila Haddad', 'Bishopston', 34, 'female'),
    client('Peter Dunn', 'Redland', 47, 'male'),
    client('Wendy Cole', 'Lockleaze', 29, 'female'),
  ],
  Gareth: [
    client('Mick Sayer', 'Bedminster', 52, 'male'),
    client('Owen Price', 'Long Ashton', 38, 'male'),
    client('Dilys Morgan', 'Hotwells', 58, 'female'),
    client('Ravi Nair', 'Redcliffe', 31, 'male'),
  ],
  Ifeoma: [
    client('Grace Adeyemi', 'Easton', 45, 'female'),
    client('Tim Lacey', 'St George', 36, 'male'),
    client('Bea Holt', 'Eastville', 27, 'female'),
    client('Carl Jensen', 'Montpelier', 59, 'male'),
  ],
  Tomasz: [
    client('Anna Nowak', 'Fishponds', 42, 'female'),
    client('Greg Latham', 'Downend', 56, 'male'),
    client('Ola Zielinska', 'Kingswood', 33, 'female'),
    client('Frank Moss', 'Frenchay', 60, 'male'),
  ],
  Robin: [
    client('Jude Barker', 'Clifton', 41, 'male'),
    client('Mary Quill', 'Hotwells', 55, 'female'),
    client('Sam Ito', 'Cotham', 26, 'male'),
    client('Kit Rowe', 'Clifton', 37, 'female'),
  ],
  Asha: [
    client('Neha Desai', 'Redland', 39, 'female'),
    client('Colin Frost', 'Henleaze', 62, 'male'),
    client('Ruth Vane', 'Westbury-on-Trym', 50, 'female'),
    client('Hamid Aziz', 'St Pauls', 44, 'male'),
  ],
  Daniel: [
    client('Eve Turner', 'Knowle', 32, 'female'),
    client('Bob Searle', 'Brislington', 57, 'male'),
    client('Nina Bloom', 'Windmill Hill', 28, 'female'),
    client('Alan Crewe', 'Hengrove', 63, 'male'),
  ],
  Marta: [
    client('Ines Costa', 'Filton', 35, 'female'),
    client('Hugh Mason', 'Bradley Stoke', 54, 'male'),
    client('Clara Ruiz', 'Stoke Gifford', 40, 'female'),
    client('Denis Webb', 'Southmead', 49, 'male'),
  ],
  Callum: [
    client('Fiona Blair', 'Southville', 43, 'female'),
    client('Jack Penn', 'Bedminster', 30, 'male'),
    client('Tess Aldous', 'Windmill Hill', 36, 'female'),
    client('Ian Marlow', 'Knowle', 48, 'male'),
  ],
  Helen: [
    client('Paul Denny', 'Keynsham', 51, 'male'),
    client('Sue Abbot', 'Nailsea', 46, 'female'),
    client('Leo Fenn', 'Cotham', 33, 'male'),
    client('Ella Stone', 'Kingswood', 59, 'female'),
  ],
}

/** What makes an exercise trainer right: a back that is weak, and no strain. Source: B-5. */
const weakBack: Answers = {
  mechanism: 'none-known',
  'onset-speed': 'gradual',
  'activity-days': 1,
  'strength-days': 0,
  'tired-back-by-evening': true,
  'episodes-12m': 3,
}

const strain: Answers = { mechanism: 'lift-or-twist', 'onset-speed': 'sudden' }

/** What somebody invented shared so that their visit could be judged: a plain bad back, every question answered. */
export const inventedAnswers = ({ age, sex }: InventedClient, role: InventedRole, on: LocalDate): Answers =>
  answerTheRestNo(
    engineInForce,
    {
      age,
      sex,
      ...(sex === 'female' && { pregnancy: 'no' }),
      'pain-region': ['lower-back'],
      'pain-now': 5,
      duration: '3-to-6-days',
      'worse-with-movement': true,
      'wants-visit': true,
      ...(role === 'exercise-trainer' ? weakBack : strain),
    },
    on,
  )
