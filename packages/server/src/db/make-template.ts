// Makes a database with the tables of this version, for first starts to copy. Argument: the folder, which is not there.
import { migrate } from './migrate.ts'
import { openDatabase } from './open.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('expected a folder, got nothing')
const database = await openDatabase({ dataDir: folder })
await migrate(database)
await database.maintain()
await database.close()
