/** Whether a part of an address can be the id of a record at all; anything else is a record that is not there. */
export const isRecordId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
