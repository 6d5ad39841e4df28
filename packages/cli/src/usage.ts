/** What `unspasm --help` prints. */
export const usage = `Unspasm: help for a locked back. It does not replace a clinician; in an emergency call for help.

  unspasm assess [FILE] [--complete]   is it dangerous, why, what is closed
  unspasm plan [FILE] [--complete]     what to do now, today, this week, and after
  unspasm review [FILE]                what the days since the first check change
  unspasm guideline lint               checks the guideline against itself
  unspasm guideline print              writes the guideline for people to read and sign
  unspasm practice create ID --name NAME --zone ZONE --country XX --city CITY --owner EMAIL
  unspasm practice seed                the demonstration practice, in a database that has none
  unspasm practice export ID           everything of a practice, one JSON text a line
  unspasm --help | --version

FILE holds one JSON case, or one on each line (.ndjson). Without FILE, or with -, standard input is read.

  {"id": "a", "on": "2026-11-24", "answers": {"breathless": false, "age": 44, "pain-region": ["lower-back"]}}

An answer is true or false, "?" for not sure, an option, a number, a date, or a list of options. "id" and "on" may be
left out; "on" is then today. A question that is left out is unanswered; with --complete, a yes-or-no question of
category safety or remedy-gate that is left out counts as no.

A practice lies in the database that DATABASE_URL or DATA_DIR names, as for the server. The embedded one is used by one
program at a time: stop the server first.

One JSON result is printed on one line for each case. A case that cannot be judged is named on standard error; the
others are still answered.

Exit code: 0 every case was judged; 1 the guideline has faults, or the program has; 2 the input or the command is wrong.
`
