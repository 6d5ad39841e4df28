/** The migrated database that every test on PostgreSQL copies. */
export const templateDatabase = 'unspasm_template'
